package dev.viceversa.core.delivery;

import dev.viceversa.core.time.DatabaseClock;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** When something that waits may leave. Only reads. Thread-safe. */
@Singleton
final class Outlook {

    private final Transactions transactions;
    private final DatabaseClock clock;
    private final ProgramTime time;
    private final Queue queue;
    private final RateGates gates;

    Outlook(Transactions transactions, DatabaseClock clock, ProgramTime time, Queue queue, RateGates gates) {
        this.transactions = transactions;
        this.clock = clock;
        this.time = time;
        this.queue = queue;
        this.gates = gates;
    }

    /**
     * The earliest instant at which something may leave. Behind a gate that is closed this is when it lets through as many
     * as it ever does: a turned clock that stopped for every single one would stop ten times as often.
     */
    Optional<Instant> next() {
        return transactions.read(connection -> {
            Instant now = time.now();
            List<Queue.Waiting> waiting = queue.waiting(connection);
            Map<String, Bucket> buckets = buckets(connection, waiting);
            Optional<Instant> earliest = Optional.empty();
            for (Queue.Waiting group : waiting) {
                Optional<Instant> due = next(connection, group, buckets, now);
                if (due.isPresent() && earliest.filter(due.get()::isAfter).isEmpty()) {
                    earliest = due;
                }
            }
            return earliest;
        });
    }

    private Optional<Instant> next(Connection connection, Queue.Waiting group, Map<String, Bucket> buckets, Instant now)
            throws SQLException {
        if (group.due().isAfter(now)) {
            return Optional.of(group.due());
        }
        List<Bucket> passed = ofGate(group.gate(), buckets);
        if (passed.stream()
                .anyMatch(bucket -> bucket.opensAt(group.interactive()).isAfter(now))) {
            return passed.stream()
                    .map(bucket -> bucket.fullAt(group.interactive()))
                    .max(Instant::compareTo);
        }
        // What can leave now may have become free only now, long after it was due: a gate opened, the way became clear.
        // So it counts as of now, and not as something of the past that everybody has tried.
        return clock.reading().trustworthy() && queue.claimable(connection, group, now)
                ? Optional.of(now)
                : queue.dueAfter(connection, group, now);
    }

    private Map<String, Bucket> buckets(Connection connection, Collection<Queue.Waiting> groups) throws SQLException {
        List<String> names = groups.stream()
                .map(Queue.Waiting::gate)
                .filter(gate -> !gate.isEmpty())
                .distinct()
                .flatMap(gate -> RateGates.bucketsOf(gate).stream())
                .toList();
        return gates.look(connection, names);
    }

    private static List<Bucket> ofGate(String gate, Map<String, Bucket> buckets) {
        return RateGates.bucketsOf(gate).stream()
                .map(buckets::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
