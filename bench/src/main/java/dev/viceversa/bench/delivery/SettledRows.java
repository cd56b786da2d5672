package dev.viceversa.bench.delivery;

import dev.viceversa.realmysql.RealMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Settled deliveries as years of use leave them: spread over people, priorities and time, keys in the order they were made. */
final class SettledRows {

    private static final int STEP = 50_000;

    /** Enough for all indexes; afterwards the server goes on with what it had. */
    private static final long ROOMY = 1L << 30;

    private static final String INSERT = "INSERT INTO delivery (id, business_key, kind, weight, priority, person_id,"
        + " subject, operation, planned, due_at, expires_at, state, lane, gate, held, attempt, sweeps, created_at,"
        + " settled_at) WITH RECURSIVE n (n) AS (SELECT %d UNION ALL SELECT n + 1 FROM n WHERE n < %d) SELECT LPAD(n,"
        + " 26, '0'), CONCAT('nudge:', LPAD(n, 26, '0')), 'bench', 'SESSION', 10 + 10 * MOD(n, 4), CONCAT('p', MOD(n,"
        + " 5000)), '{}', 'POST', TRUE, at, at, 'SENT', CONCAT('person:p', MOD(n, 5000), '/later'), 'TEAMS/bench',"
        + " FALSE, 1, 0, at, at FROM (SELECT n, TIMESTAMPADD(SECOND, -60 * (%d - n), LOCALTIMESTAMP(6)) AS at FROM n)"
        + " AS old";

    private SettledRows() {}

    /** Adds so many to this database. */
    static void fill(String database, int rows) {
        try (Connection connection = DriverManager.getConnection(database, RealMySql.USER, RealMySql.PASSWORD);
                Statement statement = connection.createStatement()) {
            long usual = bufferPool(statement);
            statement.execute("SET GLOBAL innodb_buffer_pool_size = " + Math.max(usual, ROOMY));
            statement.execute("SET SESSION sql_log_bin = 0");
            statement.execute("SET SESSION cte_max_recursion_depth = " + (STEP + 1));
            for (int from = 0; from < rows; from += STEP) {
                statement.execute(INSERT.formatted(from, Math.min(rows, from + STEP) - 1, rows));
            }
            statement.execute("ANALYZE TABLE delivery");
            statement.execute("SET GLOBAL innodb_buffer_pool_size = " + usual);
        } catch (SQLException e) {
            throw new IllegalStateException("The settled rows could not be written", e);
        }
    }

    private static long bufferPool(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT @@innodb_buffer_pool_size")) {
            row.next();
            return row.getLong(1);
        }
    }
}
