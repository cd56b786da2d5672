package dev.viceversa.core.delivery;

import dev.viceversa.core.id.IdSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** What an owner holds no longer: its lease is over by the database's clock. */
    private static final String LEFT_BEHIND =
            "SELECT id FROM delivery WHERE state = 'SENDING' AND lease_until < LOCALTIMESTAMP(6)";

    private final DeliveryRows rows;
    private final Queue queue;
    private final Timing timing;
    private final String owner;

    Claims(DeliveryRows rows, Queue queue, IdSource ids, Timing timing) {
        this.rows = rows;
        this.queue = queue;
        this.timing = timing;
        this.owner = ids.next();
        LOG.info("This process claims deliveries as {}", owner);
    }

    /** Claims up to {@code most} of what is due under this gate and priority. */
    List<DeliveryRow> claim(Connection connection, Queue.Waiting group, Instant now, int most) throws SQLException {
        List<Queue.Free> free = new ArrayList<>(queue.free(connection, group, now, most));
        // In the order of lanes, so that replicas that want the same lanes wait for each other and never in a circle.
        free.sort(Comparator.comparing(Queue.Free::lane));
        List<String> claimed = new ArrayList<>();
        try (var update = connection.prepareStatement("UPDATE delivery SET state = 'SENDING', owner = ?, attempt ="
                + " attempt + 1, in_flight = lane, lease_until = " + SECONDS_FROM_NOW
                + " WHERE id = ? AND state = 'PENDING'")) {
            for (Queue.Free row : free) {
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

    /** Whether an owner left something behind. */
    boolean anyLeft(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LEFT_BEHIND + " LIMIT 1");
                ResultSet found = query.executeQuery()) {
            return found.next();
        }
    }

    /** Takes over what an owner left behind. */
    List<DeliveryRow> takeOver(Connection connection, int most) throws SQLException {
        List<String> left = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(LEFT_BEHIND + " ORDER BY lease_until LIMIT ? FOR UPDATE SKIP LOCKED")) {
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
}
