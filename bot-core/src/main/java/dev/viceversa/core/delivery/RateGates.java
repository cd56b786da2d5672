package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The gates as all replicas share them. Every method takes part in the transaction of the connection it is given; locks
 * are always taken in the order of names. Thread-safe.
 */
@Singleton
final class RateGates {

    /** A gate nobody used for this long is full again, whatever its limit. */
    private static final Duration FORGOTTEN = Duration.ofDays(2);

    /** More limits than this a gate cannot have. */
    private static final int MOST_LIMITS = 4;

    /** The names all buckets of a gate may have: its own, and one for each further limit. */
    static List<String> bucketsOf(String gate) {
        return IntStream.range(0, MOST_LIMITS).mapToObj(i -> bucket(gate, i)).toList();
    }

    private static List<String> buckets(String gate, Gate definition) {
        return IntStream.range(0, Math.max(1, definition.limits().size()))
                .mapToObj(i -> bucket(gate, i))
                .toList();
    }

    private static String bucket(String gate, int limit) {
        return limit == 0 ? gate : gate + "#" + limit;
    }

    /** Locks the buckets these gates have by now, until the transaction ends. */
    Locked lock(Connection connection, Collection<String> gates) throws SQLException {
        return lock(connection, Map.of(), gates);
    }

    /** Locks these gates' buckets, making those that do not exist, until the transaction ends. */
    Locked lock(Connection connection, Map<String, Gate> gates) throws SQLException {
        return lock(connection, gates, List.of());
    }

    /** The same, and the buckets other gates have by now. */
    Locked lock(Connection connection, Map<String, Gate> gates, Collection<String> others) throws SQLException {
        TreeMap<String, Optional<Limit>> wanted = new TreeMap<>();
        gates.forEach((name, definition) -> {
            List<String> names = buckets(name, definition);
            for (int i = 0; i < names.size(); i++) {
                wanted.put(
                        names.get(i),
                        i < definition.limits().size()
                                ? Optional.of(definition.limits().get(i))
                                : Optional.empty());
            }
        });
        Set<String> names = new TreeSet<>(wanted.keySet());
        others.stream()
                .filter(gate -> !gate.isEmpty())
                .map(RateGates::bucketsOf)
                .forEach(names::addAll);
        Map<String, Bucket> known = read(connection, names, " FOR UPDATE");
        if (!known.keySet().containsAll(wanted.keySet())) {
            insertMissing(connection, wanted, known);
            known = read(connection, names, " FOR UPDATE");
        }
        Map<String, Bucket> current = new HashMap<>(known);
        wanted.forEach((name, limit) ->
                // The limit of the running version counts, not the one the row was made with.
                current.computeIfPresent(
                        name, (_, bucket) -> new Bucket(name, bucket.closedUntil(), bucket.drainedUntil(), limit)));
        return new Locked(current);
    }

    /** The buckets of these names as they stand; names without a row are absent. */
    Map<String, Bucket> look(Connection connection, Collection<String> names) throws SQLException {
        return read(connection, names, "");
    }

    /** Stores what changed. */
    void store(Connection connection, Collection<Bucket> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement("UPDATE rate_gate SET closed_until = ?, drained_until = ?,"
                + " step_micros = ?, burst = ? WHERE name = ?")) {
            for (Bucket bucket : changed) {
                update.setObject(1, bucket.closedUntil().map(Columns::utc).orElse(null));
                update.setObject(2, Columns.utc(bucket.drainedUntil()));
                update.setLong(3, bucket.limit().map(RateGates::micros).orElse(0L));
                update.setInt(4, bucket.limit().map(Limit::burst).orElse(0));
                update.setString(5, bucket.name());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Forgets gates that have long been idle. Returns how many. */
    int forgetIdle(Connection connection, Instant now) throws SQLException {
        try (var delete = connection.prepareStatement(
                "DELETE FROM rate_gate WHERE drained_until < ? AND (closed_until IS NULL OR closed_until < ?)")) {
            LocalDateTime before = Columns.utc(now.minus(FORGOTTEN));
            delete.setObject(1, before);
            delete.setObject(2, before);
            return delete.executeUpdate();
        }
    }

    private static Map<String, Bucket> read(Connection connection, Collection<String> names, String locking)
            throws SQLException {
        Map<String, Bucket> found = new HashMap<>();
        if (names.isEmpty()) {
            return found;
        }
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        try (PreparedStatement query =
                connection.prepareStatement("SELECT name, closed_until, drained_until, step_micros, burst FROM"
                        + " rate_gate WHERE name IN (" + marks + ") ORDER BY name" + locking)) {
            int i = 1;
            for (String name : names) {
                query.setString(i++, name);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Bucket bucket = bucket(rows);
                    found.put(bucket.name(), bucket);
                }
            }
        }
        return found;
    }

    private static void insertMissing(
            Connection connection, TreeMap<String, Optional<Limit>> wanted, Map<String, Bucket> known)
            throws SQLException {
        // IGNORE: another replica may make the same gate at this instant.
        try (var insert = connection.prepareStatement(
                "INSERT IGNORE INTO rate_gate (name, drained_until, step_micros," + " burst) VALUES (?, ?, ?, ?)")) {
            for (var entry : wanted.entrySet()) {
                if (!known.containsKey(entry.getKey())) {
                    insert.setString(1, entry.getKey());
                    insert.setObject(2, Columns.utc(Instant.EPOCH));
                    insert.setLong(3, entry.getValue().map(RateGates::micros).orElse(0L));
                    insert.setInt(4, entry.getValue().map(Limit::burst).orElse(0));
                    insert.executeUpdate();
                }
            }
        }
    }

    private static Bucket bucket(ResultSet row) throws SQLException {
        long step = row.getLong(4);
        return new Bucket(
                row.getString(1),
                Optional.ofNullable(row.getObject(2, LocalDateTime.class)).map(Columns::instant),
                Columns.instant(row.getObject(3, LocalDateTime.class)),
                step == 0
                        ? Optional.empty()
                        : Optional.of(new Limit(Duration.of(step, ChronoUnit.MICROS), row.getInt(5))));
    }

    private static long micros(Limit limit) {
        return limit.step().toNanos() / 1_000;
    }

    /** Buckets this transaction holds. Not thread-safe. */
    static final class Locked {

        private final Map<String, Bucket> buckets;
        private final Map<String, Bucket> changed = new HashMap<>();

        private Locked(Map<String, Bucket> buckets) {
            this.buckets = buckets;
        }

        /** When this gate lets a call through; in the past when it does now. */
        Instant opensAt(String gate, Gate definition, boolean interactive) {
            return buckets(gate, definition).stream()
                    .map(name -> buckets.get(name).opensAt(interactive))
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
        }

        /** How many calls may go through a known gate now; any number when it was never used. */
        int room(String gate, boolean interactive, Instant now) {
            return known(gate)
                    .mapToInt(bucket -> bucket.room(interactive, now))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        /** When it is worth to look at a known gate again. */
        Instant worthwhile(String gate, boolean interactive) {
            return known(gate)
                    .map(bucket -> bucket.worthwhile(interactive))
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
        }

        /** Takes room for a call in a known gate. */
        Place reserve(String gate, Instant now) {
            Map<String, Instant> from = new HashMap<>();
            known(gate).toList().forEach(bucket -> {
                from.put(bucket.name(), bucket.begins(now));
                put(bucket.taken(now));
            });
            return new Place(from);
        }

        /** Whether the call that took this room may be made now; if so, it counts from now. */
        boolean confirm(Place place, boolean interactive, Instant now) {
            boolean holds = place.from().entrySet().stream()
                    .allMatch(room -> bucket(room.getKey()).holds(room.getValue(), interactive, now));
            if (holds) {
                place.from().forEach((name, from) -> put(bucket(name).confirmed(from, now)));
            }
            return holds;
        }

        /** The call that took this room is not made. */
        void giveBack(Place place, Instant now) {
            place.from().forEach((name, from) -> put(bucket(name).givenBack(from, now)));
        }

        void take(String gate, Gate definition, Instant now) {
            buckets(gate, definition).forEach(name -> put(buckets.get(name).taken(now)));
        }

        void ended(String gate, Gate definition, Instant now) {
            buckets(gate, definition).forEach(name -> put(buckets.get(name).ended(now)));
        }

        void close(String gate, Instant until) {
            put(buckets.get(gate).closed(until));
        }

        Collection<Bucket> changed() {
            return changed.values();
        }

        /** One that was forgotten since was full. */
        private Bucket bucket(String name) {
            return buckets.getOrDefault(name, Bucket.full(name, Optional.empty()));
        }

        private Stream<Bucket> known(String gate) {
            return gate.isEmpty()
                    ? Stream.empty()
                    : bucketsOf(gate).stream().filter(buckets::containsKey).map(buckets::get);
        }

        private void put(Bucket bucket) {
            buckets.put(bucket.name(), bucket);
            changed.put(bucket.name(), bucket);
        }
    }
}
