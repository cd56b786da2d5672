package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Looks again at messages that may stand twice, because their sender hung and woke up after somebody else had taken
 * over, and removes the later copy. A look that dies with its replica, or that the platform does not answer, is taken again.
 * Runs on the time of machines, like the leases it follows. Thread-safe.
 */
@Singleton
final class Sweep implements Due {

    private static final int AT_ONCE = 20;

    /** A platform that has told nothing for so long will not be asked for ever. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Transactions transactions;
    private final DeliveryRows rows;
    private final Settling settling;
    private final Reconciliation reconciliation;
    private final ProgramTime time;

    Sweep(
            Transactions transactions,
            DeliveryRows rows,
            Settling settling,
            Reconciliation reconciliation,
            ProgramTime time) {
        this.transactions = transactions;
        this.rows = rows;
        this.settling = settling;
        this.reconciliation = reconciliation;
        this.time = time;
    }

    /** Never at an instant of program time. */
    @Override
    public Optional<Instant> next() {
        return Optional.empty();
    }

    @Override
    public int handle() {
        List<DeliveryRow> due = transactions.read(() -> rows.sweepable(AT_ONCE));
        int removed = 0;
        for (DeliveryRow row : due) {
            Optional<LocalDateTime> taken =
                    transactions.write(Crossing.SWEEP, connection -> settling.takeSweep(connection, row));
            if (taken.isPresent()) {
                Reconciliation.Looked looked = reconciliation.sweep(row);
                removed += looked.removed();
                if (looked.certain() || settledLongAgo(row)) {
                    transactions.write(Crossing.SWEEP, connection -> settling.swept(connection, row, taken.get()));
                }
            }
        }
        return removed;
    }

    private boolean settledLongAgo(DeliveryRow row) {
        return row.settledAt() != null
                && Columns.instant(row.settledAt()).isBefore(time.now().minus(PATIENCE));
    }
}
