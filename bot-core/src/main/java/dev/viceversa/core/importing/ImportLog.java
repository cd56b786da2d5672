package dev.viceversa.core.importing;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** When the last import was; its one row also lets only one import happen at a time. Thread-safe. */
@Singleton
public class ImportLog {

    private final ConnectionOperations<Connection> connections;
    private final ProgramTime time;

    ImportLog(ConnectionOperations<Connection> connections, ProgramTime time) {
        this.connections = connections;
        this.time = time;
    }

    /** When people were last imported; empty before the first import. */
    public Optional<Instant> last() {
        return read("SELECT imported_at FROM people_import WHERE id = 1");
    }

    /** Waits until no other import is under way; until the end of the caller's transaction none begins. */
    void lock() {
        read("SELECT imported_at FROM people_import WHERE id = 1 FOR UPDATE");
    }

    void imported(int people) {
        connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (var update = status.getConnection()
                    .prepareStatement("UPDATE people_import SET imported_at = ?, people = ? WHERE id = 1")) {
                update.setObject(1, Columns.utc(time.now()));
                update.setInt(2, people);
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("An import could not be noted", e);
            }
        });
    }

    private Optional<Instant> read(String query) {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (var select = status.getConnection().prepareStatement(query);
                    var row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, LocalDateTime.class))
                        .map(Columns::instant);
            } catch (SQLException e) {
                throw new IllegalStateException("The last import could not be read", e);
            }
        });
    }
}
