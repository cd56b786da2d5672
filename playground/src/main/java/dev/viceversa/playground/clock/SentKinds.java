package dev.viceversa.playground.clock;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What each delivery was about, by its opaque id. Thread-safe. */
@Singleton
public final class SentKinds {

    private final ConnectionOperations<Connection> connections;

    SentKinds(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /** Kinds by delivery id. */
    public Map<String, String> byDelivery() {
        return connections.execute(ConnectionDefinition.READ_ONLY, status -> {
            try (var query = status.getConnection().prepareStatement("SELECT id, kind FROM delivery");
                    var rows = query.executeQuery()) {
                Map<String, String> kinds = new HashMap<>();
                while (rows.next()) {
                    kinds.put(rows.getString(1), rows.getString(2));
                }
                return kinds;
            } catch (SQLException e) {
                throw new IllegalStateException("The outbox could not be read", e);
            }
        });
    }
}
