package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what became of a claimed row, behind its fence: every method returns false, and changes nothing, when
 * somebody else has taken the row over. Takes part in the transaction of the connection. Thread-safe.
 */
@Singleton
final class Settling {

    private static final String FREED = "owner = NULL, lease_until = NULL, in_flight = NULL";

    private final ProgramTime time;
    private final Sealer sealer;
    private final Timing timing;

    Settling(ProgramTime time, Sealer sealer, Timing timing) {
        this.time = time;
        this.timing = timing;
        this.sealer = sealer;
    }

    /** Right before it leaves: through whom, and in which words; its lease begins anew. */
    boolean depart(Connection connection, DeliveryRow row, Readiness.Ready ready) throws SQLException {
        byte @Nullable [] words = row.planned() ? seal(ready.parcel().message(), row) : row.content();
        try (var update = connection.prepareStatement("UPDATE delivery SET gate = ?, identity_id = ?, content = ?,"
                + " held = FALSE, departed_at = COALESCE(departed_at, LOCALTIMESTAMP(6)), lease_until = "
                + Claims.SECONDS_FROM_NOW + Claims.fence())) {
            update.setString(1, ready.gates().getFirst().name());
            update.setString(
                    2, ready.where() instanceof Readiness.Where.Person(Identity identity) ? identity.id() : null);
            update.setBytes(3, words);
            update.setInt(4, timing.leaseSeconds());
            Claims.fence(update, 5, row);
            return update.executeUpdate() == 1;
        }
    }

    /** It stands at its recipient's. */
    boolean sent(Connection connection, DeliveryRow row, @Nullable String reference) throws SQLException {
        return over(connection, row, DeliveryState.SENT, reference, null);
    }

    /**
     * It will not leave any more, or nothing tells whether it did. Nothing that is settled keeps its words, except what
     * may still have to be shown.
     */
    boolean over(
            Connection connection,
            DeliveryRow row,
            DeliveryState state,
            @Nullable String reference,
            @Nullable String reason)
            throws SQLException {
        String words = state == DeliveryState.UNKNOWN ? "" : "content = NULL, ";
        // Looks for second copies are counted from when there is a first one.
        String looks = state == DeliveryState.SENT
                ? "sweeps = 0, sweep_at = CASE WHEN sweep_at IS NULL THEN NULL ELSE " + Claims.SECONDS_FROM_NOW
                        + " END, "
                : "";
        try (var update = connection.prepareStatement("UPDATE delivery SET " + words + looks
                + "state = ?, reference = ?, reason = ?, settled_at = ?, " + FREED + Claims.fence())) {
            int at = 1;
            if (!looks.isEmpty()) {
                update.setInt(at++, timing.sweepAfter(0));
            }
            update.setString(at++, state.name());
            update.setString(at++, reference);
            update.setString(at++, reason);
            update.setObject(at++, Columns.utc(time.now()));
            Claims.fence(update, at, row);
            return update.executeUpdate() == 1;
        }
    }

    /** It moves to another instant; what follows in its lane need not wait for it. */
    boolean moved(Connection connection, DeliveryRow row, Instant due) throws SQLException {
        return back(connection, row, due, false, row.gate(), null);
    }

    /** The way is closed until then; what follows in its lane waits behind it. */
    boolean held(Connection connection, DeliveryRow row, Instant due, String gate, @Nullable String reason)
            throws SQLException {
        return back(connection, row, due, true, gate, reason);
    }

    /** The platform surely did not take it: the way is closed until then. */
    boolean tried(Connection connection, DeliveryRow row, Instant due, String gate) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE delivery SET tries = tries + 1" + Claims.fence())) {
            Claims.fence(update, 1, row);
            update.executeUpdate();
        }
        return held(connection, row, due, gate, null);
    }

    /** Somebody else gave up on it, but it did arrive. False when the row knows already. */
    boolean arrivedAfterAll(Connection connection, DeliveryRow row, String reference) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE delivery SET state = 'SENT', content = NULL, reason ="
                + " NULL, reference = ? WHERE id = ? AND state = 'UNKNOWN'")) {
            update.setString(1, reference);
            update.setString(2, row.id());
            return update.executeUpdate() == 1;
        }
    }

    /** Somebody may have sent it, or may yet: looks for copies later. */
    void sweepLater(Connection connection, DeliveryRow row) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE delivery SET sweeps = 0, sweep_at = TIMESTAMPADD(SECOND,"
                + " ?, LOCALTIMESTAMP(6)) WHERE id = ?")) {
            update.setInt(1, timing.sweepAfter(0));
            update.setString(2, row.id());
            update.executeUpdate();
        }
    }

    /**
     * Takes a look for this replica, for as long as a lease. It counts only when {@link #swept} says what came of it.
     *
     * @return until when it is taken; empty when another replica took it
     */
    Optional<LocalDateTime> takeSweep(Connection connection, DeliveryRow row) throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE delivery SET sweep_at = " + Claims.SECONDS_FROM_NOW + " WHERE id = ? AND sweep_at = ?")) {
            update.setInt(1, timing.leaseSeconds());
            update.setString(2, row.id());
            update.setObject(3, row.sweepAt());
            if (update.executeUpdate() == 0) {
                return Optional.empty();
            }
        }
        try (var query = connection.prepareStatement("SELECT sweep_at FROM delivery WHERE id = ?")) {
            query.setString(1, row.id());
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return Optional.of(found.getObject(1, LocalDateTime.class));
            }
        }
    }

    /** A look was answered: plans the one after it, unless somebody asked for new ones meanwhile. */
    boolean swept(Connection connection, DeliveryRow row, LocalDateTime taken) throws SQLException {
        int done = row.sweeps() + 1;
        String next = done < timing.sweeps() ? Claims.SECONDS_FROM_NOW : "NULL";
        try (var update = connection.prepareStatement(
                "UPDATE delivery SET sweeps = ?, sweep_at = " + next + " WHERE id = ? AND sweep_at = ?")) {
            int at = 1;
            update.setInt(at++, done);
            if (done < timing.sweeps()) {
                update.setInt(at++, timing.sweepAfter(done));
            }
            update.setString(at++, row.id());
            update.setObject(at, taken);
            return update.executeUpdate() == 1;
        }
    }

    private boolean back(
            Connection connection, DeliveryRow row, Instant due, boolean held, String gate, @Nullable String reason)
            throws SQLException {
        String words = row.planned() ? "content = NULL, " : "";
        try (var update = connection.prepareStatement("UPDATE delivery SET " + words + "state = 'PENDING', due_at = ?,"
                + " held = ?, gate = ?, reason = ?, " + FREED + Claims.fence())) {
            update.setObject(1, Columns.utc(due));
            update.setBoolean(2, held);
            update.setString(3, gate);
            update.setString(4, reason);
            Claims.fence(update, 5, row);
            return update.executeUpdate() == 1;
        }
    }

    private byte @Nullable [] seal(Optional<Message> message, DeliveryRow row) {
        return message.map(words -> sealer.seal(MessageCodec.write(words), DeliveryRow.TABLE, row.id()))
                .orElse(null);
    }
}
