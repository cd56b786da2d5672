package dev.viceversa.core.nudge;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the steps somebody let pass in silence, after as many reminders as the program allows. Several in a row mean
 * that they would rather not be reminded: they are paused kindly, by whoever asked. Takes part in the caller's
 * transaction. Thread-safe.
 */
@Singleton
public class Silences {

    private final ConnectionOperations<Connection> connections;
    private final Programs programs;
    private final ProgramTime time;

    Silences(ConnectionOperations<Connection> connections, Programs programs, ProgramTime time) {
        this.connections = connections;
        this.programs = programs;
        this.time = time;
    }

    /** What follows from one more silence. */
    public enum Outcome {
        /** Nothing more is said about this step. */
        LET_IT_REST,
        /** It was one too many: pause the person, kindly and without a question. */
        PAUSE_KINDLY
    }

    /**
     * A step passed without an answer, its last reminder included.
     *
     * @param step names the step for ever, such as {@code check-in:01h…}; telling the same one twice counts once; 150
     *     characters
     */
    public Outcome unanswered(PersonId person, ProgramId program, String step) {
        update("INSERT IGNORE INTO silence (person_id, program_id, step, since) VALUES (?, ?, ?, ?)", insert -> {
            insert.setString(1, person.value());
            insert.setString(2, program.value());
            insert.setString(3, step);
            insert.setObject(4, Columns.utc(time.now()));
        });
        int inARow = count(person, program);
        return inARow >= programs.get(program).rules().silencesBeforePause()
                ? Outcome.PAUSE_KINDLY
                : Outcome.LET_IT_REST;
    }

    /** They answered something, whatever it was, or came back from a pause: the count starts anew. */
    public void answered(PersonId person, ProgramId program) {
        update("DELETE FROM silence WHERE person_id = ? AND program_id = ?", delete -> {
            delete.setString(1, person.value());
            delete.setString(2, program.value());
        });
    }

    /** How many steps in a row they have let pass. */
    public int count(PersonId person, ProgramId program) {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (var query = status.getConnection()
                    .prepareStatement("SELECT COUNT(*) FROM silence WHERE person_id = ? AND program_id = ?")) {
                query.setString(1, person.value());
                query.setString(2, program.value());
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("Silences could not be counted", e);
            }
        });
    }

    /** One step somebody let pass, as it is exported. */
    record Silence(String program, String step, Instant since) {}

    /** Every silence of this person. */
    List<Silence> of(PersonId person) {
        return connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (var query = status.getConnection()
                    .prepareStatement(
                            "SELECT program_id, step, since FROM silence WHERE person_id = ? ORDER BY since")) {
                query.setString(1, person.value());
                List<Silence> found = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(new Silence(
                                row.getString(1),
                                row.getString(2),
                                Columns.instant(row.getObject(3, LocalDateTime.class))));
                    }
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException("Silences could not be read", e);
            }
        });
    }

    /** Forgets everything about a person. */
    void forget(PersonId person) {
        update("DELETE FROM silence WHERE person_id = ?", delete -> delete.setString(1, person.value()));
    }

    private void update(String sql, Filling filling) {
        connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try (var statement = status.getConnection().prepareStatement(sql)) {
                filling.in(statement);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("Silences could not be written", e);
            }
        });
    }

    @FunctionalInterface
    private interface Filling {
        void in(PreparedStatement statement) throws SQLException;
    }
}
