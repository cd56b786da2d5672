package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.SystemTime;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Forgets what was settled long ago, and gates nobody uses: answers after a month, everything else when the longest
 * program is long over, since a business key must not be used again before. Thread-safe.
 */
@Singleton
final class OldDeliveries implements Due {

    private static final Duration ANSWERS_KEPT = Duration.ofDays(30);
    private static final Duration KEPT = Duration.ofDays(800);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final int AT_ONCE = 2_000;

    private final Transactions transactions;
    private final RateGates gates;
    private final ProgramTime time;
    private final SystemTime system;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    OldDeliveries(Transactions transactions, RateGates gates, ProgramTime time, SystemTime system) {
        this.transactions = transactions;
        this.gates = gates;
        this.time = time;
        this.system = system;
    }

    /** Never at an instant of its own: cleaning up stops no clock. */
    @Override
    public Optional<Instant> next() {
        return Optional.empty();
    }

    @Override
    public int handle() {
        Instant before = last.get();
        Instant now = system.now();
        if (now.isBefore(before.plus(EVERY)) || !last.compareAndSet(before, now)) {
            return 0;
        }
        int forgotten = transactions.write(Crossing.DUE, connection -> gates.forgetIdle(connection, time.now()));
        return forgotten + all("settled_at < ? AND weight = 'INTERACTIVE'", ANSWERS_KEPT) + all("settled_at < ?", KEPT);
    }

    /** In small bites, so that nobody waits behind a long transaction. */
    private int all(String old, Duration kept) {
        int forgotten = 0;
        int bite;
        do {
            bite = transactions.write(
                    Crossing.DUE, connection -> bite(connection, old, time.now().minus(kept)));
            forgotten += bite;
        } while (bite == AT_ONCE);
        return forgotten;
    }

    private static int bite(Connection connection, String old, Instant before) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM delivery WHERE " + old
                + " AND state IN ('SENT', 'FAILED', 'EXPIRED', 'CANCELLED') LIMIT " + AT_ONCE)) {
            delete.setObject(1, Columns.utc(before));
            return delete.executeUpdate();
        }
    }
}
