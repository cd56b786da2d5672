package dev.viceversa.kit;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every row of every table, but for what a mere visit leaves behind. */
final class StateOfTheHouse {

    /** When somebody was last seen, and that an event was taken, follow from any gesture. */
    private static final Set<String> TRACES_OF_A_VISIT =
            Set.of("event_key", "identity", "flyway_schema_history", "rate_gate", "program_clock");

    private final ConnectionOperations<Connection> connections;

    @SuppressWarnings("unchecked")
    StateOfTheHouse(ApplicationContext house) {
        connections = house.getBean(Argument.of(ConnectionOperations.class, Connection.class));
    }

    /** Rows by table, as text. */
    Map<String, List<String>> read() {
        return connections.execute(ConnectionDefinition.REQUIRES_NEW, status -> {
            Map<String, List<String>> state = new TreeMap<>();
            try {
                for (String table : tables(status.getConnection())) {
                    if (!TRACES_OF_A_VISIT.contains(table)) {
                        state.put(table, rows(status.getConnection(), table));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return state;
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                if ("public".equalsIgnoreCase(found.getString("TABLE_SCHEM"))) {
                    tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var query = connection.createStatement();
                ResultSet found = query.executeQuery("SELECT * FROM \"" + table + "\"")) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    Object value = found.getObject(i);
                    row.append(
                                    value instanceof Blob || value instanceof byte[]
                                            ? HexFormat.of().formatHex(found.getBytes(i))
                                            : value)
                            .append('|');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
