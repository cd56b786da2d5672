package dev.viceversa.core.people;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Many people in few statements, for imports of a whole company: one row a round trip would take minutes. Takes part in
 * the caller's transaction. Thread-safe.
 */
@Singleton
class PersonBatch {

    private static final int AT_ONCE = 500;
    private static final String INSERT = "INSERT INTO person (id, version, name, email, level, manager_id, line_known,"
            + " team, department, site, reviewers, assistant, zone, hours, languages, days_off, `reads`, own_habits,"
            + " hears_on, has_left) VALUES ";
    private static final String ROW = "(" + "?, ".repeat(19) + "?)";
    /** Whatever people set themselves is left alone, even if they set it at this very instant. */
    private static final String PLACE = " ON DUPLICATE KEY UPDATE version = person.version + 1, name = VALUES(name),"
            + " email = VALUES(email), level = VALUES(level), manager_id = VALUES(manager_id),"
            + " line_known = VALUES(line_known), team = VALUES(team), department = VALUES(department),"
            + " site = VALUES(site), reviewers = VALUES(reviewers), assistant = VALUES(assistant),"
            + " zone = CASE WHEN person.own_habits THEN person.zone ELSE VALUES(zone) END,"
            + " hours = CASE WHEN person.own_habits THEN person.hours ELSE VALUES(hours) END,"
            + " languages = VALUES(languages), has_left = VALUES(has_left)";

    private final ConnectionOperations<Connection> connections;

    PersonBatch(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    void insert(Collection<Person> people) {
        write(people, "");
    }

    void place(Collection<Person> people) {
        write(people, PLACE);
    }

    void leave(Collection<PersonId> people) {
        inParts(people, (connection, part) -> {
            String marks = "?" + ", ?".repeat(part.size() - 1);
            try (var update = connection.prepareStatement(
                    "UPDATE person SET has_left = TRUE, version = version + 1 WHERE id IN (" + marks + ")")) {
                for (int i = 0; i < part.size(); i++) {
                    update.setString(i + 1, part.get(i).value());
                }
                update.executeUpdate();
            }
        });
    }

    private void write(Collection<Person> people, String onDuplicate) {
        inParts(people, (connection, part) -> {
            String rows = ROW + (", " + ROW).repeat(part.size() - 1);
            try (var insert = connection.prepareStatement(INSERT + rows + onDuplicate)) {
                int at = 1;
                for (Person person : part) {
                    at = fill(insert, at, PersonRow.of(person));
                }
                insert.executeUpdate();
            }
        });
    }

    private static int fill(PreparedStatement insert, int from, PersonRow row) throws SQLException {
        int at = from;
        insert.setString(at++, row.id());
        insert.setLong(at++, row.version());
        insert.setString(at++, row.name());
        insert.setString(at++, row.email());
        insert.setObject(at++, row.level());
        insert.setString(at++, row.managerId());
        insert.setBoolean(at++, row.lineKnown());
        insert.setString(at++, row.team());
        insert.setString(at++, row.department());
        insert.setString(at++, row.site());
        insert.setString(at++, row.reviewers());
        insert.setString(at++, row.assistant());
        insert.setString(at++, row.zone());
        insert.setString(at++, row.hours());
        insert.setString(at++, row.languages());
        insert.setString(at++, row.daysOff());
        insert.setString(at++, row.reads());
        insert.setBoolean(at++, row.ownHabits());
        insert.setString(at++, row.hearsOn());
        insert.setBoolean(at++, row.hasLeft());
        return at;
    }

    private interface Part<T> {
        void write(Connection connection, List<T> part) throws SQLException;
    }

    private <T> void inParts(Collection<T> all, Part<T> writing) {
        List<T> list = new ArrayList<>(all);
        connections.execute(ConnectionDefinition.DEFAULT, status -> {
            try {
                for (int from = 0; from < list.size(); from += AT_ONCE) {
                    writing.write(status.getConnection(), list.subList(from, Math.min(list.size(), from + AT_ONCE)));
                }
                return null;
            } catch (SQLException e) {
                throw new IllegalStateException("People could not be stored", e);
            }
        });
    }
}
