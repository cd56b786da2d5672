package dev.viceversa.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.transaction.TransactionOperations;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    @Test
    void a_transaction_that_gets_no_connection_has_no_database() {
        try (ApplicationContext house = ApplicationContext.builder("test")
                .properties(Map.of(
                        "viceversa.heartbeat.enabled",
                        "false",
                        "datasources.default.url",
                        "jdbc:h2:mem:" + UUID.randomUUID(),
                        "flyway.datasources.default.enabled",
                        "false"))
                .start()) {
            DataSource pool = house.getBean(DataSource.class);
            pool(pool).close();
            TransactionOperations<?> transactions = house.getBean(TransactionOperations.class);
            Throwable problem = catchThrowable(() -> transactions.executeRead(_ -> 1));
            assertThat(problem).isNotNull();
            assertThat(DatabaseAway.is(problem)).as("%s", problem).isTrue();
        }
    }

    @Test
    void whatever_the_reason_a_connection_that_cannot_be_had_means_away() {
        assertThat(DatabaseAway.is(new CannotGetJdbcConnectionException(
                        "Failed to obtain JDBC Connection", new SQLException("Interrupted during acquisition"))))
                .isTrue();
        assertThat(DatabaseAway.is(new IllegalStateException(new SQLTransientConnectionException("timed out"))))
                .isTrue();
    }

    @Test
    void what_the_database_itself_refuses_is_a_bug_of_ours() {
        assertThat(DatabaseAway.is(new IllegalStateException(new SQLIntegrityConstraintViolationException("twice"))))
                .isFalse();
        assertThat(DatabaseAway.is(new IllegalStateException(new SQLException("syntax", "42000"))))
                .isFalse();
    }

    private static HikariDataSource pool(DataSource source) {
        try {
            return source.unwrap(HikariDataSource.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
