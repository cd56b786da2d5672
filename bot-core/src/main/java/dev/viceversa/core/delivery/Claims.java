package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.id.IdSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who sends what: rows are claimed for one replica with a lease on the database's clock, and fenced by owner and attempt
 * from then on. Every method takes part in the transaction of the connection it is given. Thread-safe.
 */
@Singleton
final class Claims {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    /** An instant so many seconds from now by the database's clock, a parameter. */
    static final String SECONDS_FROM_NOW = "TIMESTAMPADD(SECOND, ?, LOCALTIMESTAMP(6))";

    /** Nobody overtakes in a lane: neither what is under way, nor what came before and is due or held up. */
    private static final String FREE = " FROM delivery d WHERE d.state = 'PENDING' AND d.gate = ? AND d.priority = ?"
            + " AND d.due_at <= ?"
            + " AND NOT EXISTS (SELECT 1 FROM delivery f WHERE f.in_flight = d.lane)"
            + " AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.lane = d.lane AND e.state = 'PENDING'"
            + " AND e.priority = d.priority AND e.created_at < d.created_at AND (e.held OR e.due_at <= ?))"
            + " ORDER BY d.due_at";

    private final DeliveryRows rows;
    private final Timing timing;
    private final String owner;

    Claims(DeliveryRows rows, IdSource ids, Timing timing) {
        this.rows = rows;
        this.timing = timing;
        this.owner = ids.next();
        LOG.info("This process claims deliveries as {}", owner);
    }

    /** A gate and priority under which something waits. */
    record Waiting(String gate, int priority, Instant due) {
        boolean interactive() {
            return priority < Weight.SESSION.priority();
        }
    }

    /** The earliest waiting under each gate and priority: one look at the index, however much waits. */
    List<Waiting> waiting(Connection connection) throws SQLException {
        List<Waiting> found = new ArrayList<>();
        try (var query = connection.prepareStatement("SELECT gate, priority, MIN(due_at) FROM delivery WHERE state ="
                        + " 'PENDING' GROUP BY state, gate, priority");
                ResultSet groups = query.executeQuery()) {
            while (groups.next()) {
                found.add(new Waiting(groups.getString(1), groups.getInt(2), instant(groups, 3)));
            }
        }
        found.sort(Comparator.comparingInt(Waiting::priority).thenComparing(Waiting::due));
        return found;
    }

    /** The earliest after {@code now} under this gate and priority. */
    Optional<Instant> dueAfter(Connection connection, Waiting group, Instant now) throws SQLException {
        try (var query = connection.prepareStatement("SELECT MIN(due_at) FROM delivery WHERE state = 'PENDING' AND gate"
                + " = ? AND priority = ? AND due_at > ?")) {
            query.setString(1, group.gate());
            query.setInt(2, group.priority());
            query.setObject(3, Columns.utc(now));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, LocalDateTime.class))
                        .map(Columns::instant);
            }
        }
    }

    /** Whether anything under this gate and priority could be claimed now. */
    boolean claimable(Connection connection, Waiting group, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT d.id" + FREE + " LIMIT 1")) {
            free(query, group, now);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Claims up to {@code most} of what is due under this gate and priority. */
    List<DeliveryRow> claim(Connection connection, Waiting group, Instant now, int most) throws SQLException {
        record Free(String id, String lane) {}
        List<Free> free = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT d.id, d.lane" + FREE + " LIMIT ? FOR UPDATE SKIP LOCKED")) {
            free(query, group, now);
            query.setInt(5, most);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    free.add(new Free(found.getString(1), found.getString(2)));
                }
            }
        }
        // In the order of lanes, so that replicas that want the same lanes wait for each other and never in a circle.
        free.sort(Comparator.comparing(Free::lane));
        List<String> claimed = new ArrayList<>();
        try (var update = connection.prepareStatement("UPDATE delivery SET state = 'SENDING', owner = ?, attempt ="
                + " attempt + 1, in_flight = lane, lease_until = " + SECONDS_FROM_NOW
                + " WHERE id = ? AND state = 'PENDING'")) {
            for (Free row : free) {
                update.setString(1, owner);
                update.setInt(2, timing.leaseSeconds());
                update.setString(3, row.id());
                try {
                    if (update.executeUpdate() == 1) {
                        claimed.add(row.id());
                    }
                } catch (SQLIntegrityConstraintViolationException laneTaken) {
                    // Another replica was faster with another message to the same recipient; this one waits its turn.
                }
            }
        }
        return read(claimed);
    }

    /** Takes over what an owner left behind: its lease is over by the database's clock. */
    List<DeliveryRow> takeOver(Connection connection, int most) throws SQLException {
        List<String> left = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM delivery WHERE state = 'SENDING' AND"
                + " lease_until < LOCALTIMESTAMP(6) ORDER BY lease_until LIMIT ? FOR UPDATE SKIP LOCKED")) {
            query.setInt(1, most);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    left.add(found.getString(1));
                }
            }
        }
        try (var update =
                connection.prepareStatement("UPDATE delivery SET owner = ?, attempt = attempt + 1, lease_until" + " = "
                        + SECONDS_FROM_NOW + " WHERE id = ?")) {
            for (String id : left) {
                update.setString(1, owner);
                update.setInt(2, timing.leaseSeconds());
                update.setString(3, id);
                update.executeUpdate();
            }
        }
        return read(left);
    }

    /** The fence every update of a claimed row stands behind. */
    static String fence() {
        return " WHERE id = ? AND state = 'SENDING' AND owner = ? AND attempt = ?";
    }

    /** Fills in the fence, from this parameter on. */
    static void fence(PreparedStatement update, int from, DeliveryRow row) throws SQLException {
        update.setString(from, row.id());
        update.setString(from + 1, row.owner());
        update.setInt(from + 2, row.attempt());
    }

    /** Holds on to a claim for this long from now. Returns false when somebody else has taken over. */
    boolean hold(Connection connection, DeliveryRow row, int seconds) throws SQLException {
        try (var update =
                connection.prepareStatement("UPDATE delivery SET lease_until = " + SECONDS_FROM_NOW + fence())) {
            update.setInt(1, seconds);
            fence(update, 2, row);
            return update.executeUpdate() == 1;
        }
    }

    private List<DeliveryRow> read(List<String> ids) {
        return ids.isEmpty() ? List.of() : rows.findByIdIn(ids);
    }

    private static void free(PreparedStatement query, Waiting group, Instant now) throws SQLException {
        query.setString(1, group.gate());
        query.setInt(2, group.priority());
        query.setObject(3, Columns.utc(now));
        query.setObject(4, Columns.utc(now));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Columns.instant(row.getObject(column, LocalDateTime.class));
    }
}
