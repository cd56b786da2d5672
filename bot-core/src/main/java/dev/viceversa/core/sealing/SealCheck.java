package dev.viceversa.core.sealing;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/**
 * One sealed row that tells whether the configured keyset belongs to this database, so that a wrong keyset is found at
 * the start and not by the first person whose note does not open. Thread-safe.
 */
@Singleton
public class SealCheck {

    private static final String TABLE = "seal_check";
    private static final String ROW = "1";
    private static final String WORDS = "This keyset belongs to this database.";

    private final ConnectionOperations<Connection> connections;
    private final Sealer sealer;

    SealCheck(ConnectionOperations<Connection> connections, Sealer sealer) {
        this.connections = connections;
        this.sealer = sealer;
    }

    /**
     * Opens the row, or makes it in a new database.
     *
     * @throws SealBroken when the keyset does not belong to this database
     */
    public void verify() {
        connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try {
                Connection connection = status.getConnection();
                if (!opens(connection)) {
                    make(connection);
                }
                return null;
            } catch (SQLException e) {
                throw new IllegalStateException("The keyset could not be held against the database", e);
            }
        });
    }

    private boolean opens(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("SELECT words FROM seal_check WHERE id = 1");
                var row = query.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            sealer.open(row.getBytes(1), TABLE, ROW);
            return true;
        }
    }

    private void make(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO seal_check (id, words) VALUES (1, ?)")) {
            insert.setBytes(1, sealer.seal(WORDS, TABLE, ROW));
            insert.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLIntegrityConstraintViolationException madeMeanwhile) {
            // Another replica starting at this instant made it; ours must open it all the same.
            opens(connection);
        }
    }
}
