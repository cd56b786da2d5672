package dev.viceversa.core.delivery;

import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.time.Due;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Looks again at messages that may stand twice, because their sender hung and woke up after somebody else had taken
 * over, and removes the later copy. Runs on the time of machines, like the leases it follows. Thread-safe.
 */
@Singleton
final class Sweep implements Due {

    private static final int AT_ONCE = 20;

    private final Transactions transactions;
    private final DeliveryRows rows;
    private final Settling settling;
    private final Reconciliation reconciliation;

    Sweep(Transactions transactions, DeliveryRows rows, Settling settling, Reconciliation reconciliation) {
        this.transactions = transactions;
        this.rows = rows;
        this.settling = settling;
        this.reconciliation = reconciliation;
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
            if (transactions.write(Crossing.SWEEP, connection -> settling.takeSweep(connection, row))) {
                removed += reconciliation.sweep(row);
            }
        }
        return removed;
    }
}
