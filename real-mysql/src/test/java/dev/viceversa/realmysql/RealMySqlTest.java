package dev.viceversa.realmysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@OnRealMySql
class RealMySqlTest {

    @Test
    void it_is_mysql_8_on_loopback_in_utc_with_full_unicode() throws SQLException {
        String url = RealMySql.shared().freshDatabase();
        assertThat(url).startsWith("jdbc:mysql://127.0.0.1:");
        assertThat(ask(url, "SELECT @@version")).startsWith("8.0.");
        assertThat(ask(url, "SELECT @@session.time_zone")).isIn("UTC", "+00:00");
        assertThat(ask(url, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
        assertThat(ask(url, "SELECT @@character_set_database")).isEqualTo("utf8mb4");
    }

    @Test
    void commits_reach_the_disk_as_in_production() throws SQLException {
        String url = RealMySql.shared().freshDatabase();
        assertThat(ask(url, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }

    @Test
    void every_test_class_gets_a_database_of_its_own() throws SQLException {
        String first = RealMySql.shared().freshDatabase();
        String second = RealMySql.shared().freshDatabase();
        tell(first, "CREATE TABLE thing (id INT PRIMARY KEY)");
        tell(second, "CREATE TABLE thing (id INT PRIMARY KEY)");
        tell(first, "INSERT INTO thing VALUES (1)");
        assertThat(ask(second, "SELECT COUNT(*) FROM thing")).isEqualTo("0");
    }

    @Test
    void microseconds_are_kept() throws SQLException {
        String url = RealMySql.shared().freshDatabase();
        tell(url, "CREATE TABLE moment (at DATETIME(6))");
        tell(url, "INSERT INTO moment VALUES ('2027-01-12 09:00:00.123456')");
        assertThat(ask(url, "SELECT CAST(at AS CHAR) FROM moment")).isEqualTo("2027-01-12 09:00:00.123456");
    }

    @Test
    void what_was_committed_survives_a_kill_and_what_was_not_does_not() throws SQLException {
        try (RealMySql server = RealMySql.start()) {
            String url = server.freshDatabase();
            tell(url, "CREATE TABLE thing (id INT PRIMARY KEY)");
            tell(url, "INSERT INTO thing VALUES (1)");
            try (Connection open = connect(url);
                    Statement statement = open.createStatement()) {
                open.setAutoCommit(false);
                statement.execute("INSERT INTO thing VALUES (2)");
                server.kill();
                assertThat(server.isRunning()).isFalse();
                assertThatThrownBy(open::commit).isInstanceOf(SQLException.class);
            }
            server.restart();
            assertThat(ask(url, "SELECT GROUP_CONCAT(id) FROM thing")).isEqualTo("1");
        }
    }

    @Test
    void it_stops_and_starts_again_under_the_same_address() throws SQLException {
        try (RealMySql server = RealMySql.start("--innodb-flush-log-at-trx-commit=2")) {
            String url = server.freshDatabase();
            long before = server.processId();
            server.stop();
            assertThatThrownBy(() -> connect(url)).isInstanceOf(SQLException.class);
            server.restart();
            assertThat(server.processId()).isNotEqualTo(before);
            assertThat(ask(url, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("2");
            assertThatThrownBy(server::restart).hasMessageContaining("still runs");
        }
    }

    @Test
    void closing_ends_the_process_and_deletes_the_data() throws SQLException {
        RealMySql server = RealMySql.start();
        Path data = Path.of(ask(server.url(""), "SELECT @@datadir"));
        ProcessHandle process = ProcessHandle.of(server.processId()).orElseThrow();
        assertThat(data).isDirectory();
        server.close();
        server.close();
        assertThat(process.isAlive()).isFalse();
        assertThat(Files.exists(data)).isFalse();
    }

    @Test
    void a_server_that_cannot_start_says_why_in_its_own_words() {
        assertThatThrownBy(() -> RealMySql.start("--no-such-option=1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-option");
    }

    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, RealMySql.USER, RealMySql.PASSWORD);
    }

    static void tell(String url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(String url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
