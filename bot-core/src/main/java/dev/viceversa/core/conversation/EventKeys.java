package dev.viceversa.core.conversation;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.time.SystemTime;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Duration;

/** Which gestures were already taken. Takes part in the caller's transaction. Thread-safe. */
@Singleton
class EventKeys {

    /** Longer than any platform repeats an event. */
    private static final Duration KEPT = Duration.ofHours(48);

    private final ConnectionOperations<Connection> connections;
    private final SystemTime time;

    EventKeys(ConnectionOperations<Connection> connections, SystemTime time) {
        this.connections = connections;
        this.time = time;
    }

    /** Takes the event; false when it was taken before. Another replica taking it at this instant is waited for. */
    boolean take(Envelope envelope) {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (var insert = status.getConnection()
                    .prepareStatement(
                            "INSERT INTO event_key (platform, workspace, event, taken_at) VALUES (?, ?, ?, ?)")) {
                insert.setString(1, envelope.account().platform().name());
                insert.setString(2, envelope.account().workspace());
                insert.setString(3, envelope.key());
                insert.setObject(4, Columns.utc(time.now()));
                insert.executeUpdate();
                return true;
            } catch (SQLIntegrityConstraintViolationException taken) {
                return false;
            } catch (SQLException e) {
                throw new IllegalStateException("An event key could not be taken", e);
            }
        });
    }

    /** Forgets what is too old to be repeated. Returns how many. */
    int forgetOld() {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (var delete =
                    status.getConnection().prepareStatement("DELETE FROM event_key WHERE taken_at < ? LIMIT 5000")) {
                delete.setObject(1, Columns.utc(time.now().minus(KEPT)));
                return delete.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("Old event keys could not be forgotten", e);
            }
        });
    }
}
