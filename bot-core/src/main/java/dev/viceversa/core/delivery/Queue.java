package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What waits to be claimed, in the order of the index {@code delivery_due}: every look reads a few of its entries, however
 * much waits. Takes part in the transaction of the connection it is given. Thread-safe.
 */
@Singleton
final class Queue {

    /** Everything that waits under a gate and priority, both parameters. */
    private static final String GROUP = " FROM delivery d WHERE d.state = 'PENDING' AND d.gate = ? AND d.priority = ?";

    /** Nobody overtakes in a lane: neither what is under way, nor what came before and is due or held up. */
    private static final String FREE = GROUP
            + " AND d.due_at <= ?"
            + " AND NOT EXISTS (SELECT 1 FROM delivery f WHERE f.in_flight = d.lane)"
            + " AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.lane = d.lane AND e.state = 'PENDING'"
            + " AND e.priority = d.priority AND e.created_at < d.created_at AND (e.held OR e.due_at <= ?))";

    /** Names of gates have nothing before this, so that a name and this comes right after the name. */
    private static final String NEXT = "!";

    private static final List<Integer> PRIORITIES =
            Arrays.stream(Weight.values()).map(Weight::priority).sorted().toList();

    /** A gate and priority under which something waits. */
    record Waiting(String gate, int priority, Instant due) {
        boolean interactive() {
            return priority < Weight.SESSION.priority();
        }
    }

    /** What is free to leave, and its lane. */
    record Free(String id, String lane) {}

    /** The earliest waiting under each gate and priority: a question for each gate, an entry of the index for each answer. */
    List<Waiting> waiting(Connection connection) throws SQLException {
        List<Waiting> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(underGate(connection))) {
            // What nobody has looked at yet waits under the empty name, the first of all.
            Optional<String> gate = Optional.of("");
            while (gate.isPresent()) {
                gate = underGate(query, gate.get(), found);
            }
        }
        found.sort(Comparator.comparingInt(Waiting::priority).thenComparing(Waiting::due));
        return found;
    }

    /** The earliest after {@code now} under this gate and priority. */
    Optional<Instant> dueAfter(Connection connection, Waiting group, Instant now) throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT d.due_at" + GROUP + " AND d.due_at > ?" + earliest(connection))) {
            query.setString(1, group.gate());
            query.setInt(2, group.priority());
            query.setObject(3, Columns.utc(now));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? instant(row, 1) : Optional.empty();
            }
        }
    }

    /** Whether anything under this gate and priority could be claimed now. */
    boolean claimable(Connection connection, Waiting group, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT d.id" + FREE + earliest(connection))) {
            ask(query, group, now);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Up to {@code most} of what may leave now under this gate and priority; on MySQL nothing that another replica is claiming. */
    List<Free> free(Connection connection, Waiting group, Instant now, int most) throws SQLException {
        List<Free> free = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(few(connection))) {
            ask(query, group, now);
            query.setInt(5, most);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    free.add(new Free(found.getString(1), found.getString(2)));
                }
            }
        }
        return free;
    }

    /**
     * The first few that are free. MySQL locks what it finds, so that replicas find different ones; H2 would read and lock
     * everything that waits before it counts, so there they are kept apart by the claim alone, which changes only what still
     * waits.
     */
    static String few(Connection connection) throws SQLException {
        return "SELECT d.id, d.lane" + FREE + inOrder(connection) + " LIMIT ?"
                + (h2(connection) ? "" : " FOR UPDATE SKIP LOCKED");
    }

    /** The earliest of each priority under a gate, and the gate after it. */
    static String underGate(Connection connection) throws SQLException {
        String earliest = earliest(connection);
        return PRIORITIES.stream()
                .map(_ -> "(SELECT d.due_at" + GROUP + earliest + ")")
                .collect(Collectors.joining(
                        ", ",
                        "SELECT ",
                        ", (SELECT d.gate FROM delivery d WHERE d.state = 'PENDING' AND d.gate >= ?"
                                + inOrder(connection, "d.state", "d.gate, d.priority, d.due_at") + " LIMIT 1)"));
    }

    private static Optional<String> underGate(PreparedStatement query, String gate, List<Waiting> found)
            throws SQLException {
        ask(query, gate);
        try (ResultSet row = query.executeQuery()) {
            row.next();
            for (int i = 0; i < PRIORITIES.size(); i++) {
                int priority = PRIORITIES.get(i);
                instant(row, i + 1).ifPresent(due -> found.add(new Waiting(gate, priority, due)));
            }
            return Optional.ofNullable(row.getString(PRIORITIES.size() + 1));
        }
    }

    /** Fills in this gate. */
    static void ask(PreparedStatement query, String gate) throws SQLException {
        int parameter = 1;
        for (int priority : PRIORITIES) {
            query.setString(parameter++, gate);
            query.setInt(parameter++, priority);
        }
        query.setString(parameter, gate + NEXT);
    }

    private static String earliest(Connection connection) throws SQLException {
        return inOrder(connection) + " LIMIT 1";
    }

    private static String inOrder(Connection connection) throws SQLException {
        return inOrder(connection, "d.state, d.gate, d.priority", "d.due_at");
    }

    /**
     * In the order of the index, so that whoever wants the first few reads no more than those. H2 reads in that order when
     * the index is named from its beginning, MySQL when what the question fixes is left out; otherwise each reads
     * everything and sorts it.
     */
    private static String inOrder(Connection connection, String fixed, String ordered) throws SQLException {
        return " ORDER BY " + (h2(connection) ? fixed + ", " : "") + ordered;
    }

    private static boolean h2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    /** Fills in this group, for what is free. */
    static void ask(PreparedStatement query, Waiting group, Instant now) throws SQLException {
        query.setString(1, group.gate());
        query.setInt(2, group.priority());
        query.setObject(3, Columns.utc(now));
        query.setObject(4, Columns.utc(now));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(Columns::instant);
    }
}
