package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What waits is found on H2 as well without reading it all; {@link ClaimCostTest} says so of MySQL. */
class QueueTest {

    private static final Pattern READ = Pattern.compile("scanCount: (\\d+)");

    @Test
    void every_gate_and_priority_is_seen_and_few_of_what_waits_there_is_read() {
        try (House house = House.open(House.inMemory(), new ScriptedCourier(Platform.SLACK, () -> Instant.EPOCH))) {
            Queue queue = house.get(Queue.class);
            Transactions transactions = house.get(Transactions.class);
            assertThat(transactions.<List<Queue.Waiting>>read(queue::waiting)).isEmpty();
            fill(house, "", 4_000);
            fill(house, "SLACK/T1", 4_000);
            fill(house, "SLACK/T10", 1);
            fill(house, "TEAMS/t", 1);
            assertThat(transactions.<List<Queue.Waiting>>read(queue::waiting))
                    .containsExactlyInAnyOrderElementsOf(transactions.<List<Queue.Waiting>>read(QueueTest::byCounting))
                    .hasSize(10);
            assertThat(transactions.<Long>read(QueueTest::readUnderTheFirst))
                    .as("rows read to see what waits under a gate")
                    .isLessThan(50);
        }
    }

    @Test
    void a_few_of_many_are_found_without_reading_the_others() {
        try (House house = House.open(House.inMemory(), new ScriptedCourier(Platform.SLACK, () -> Instant.EPOCH))) {
            fill(house, "SLACK/T1", 4_000);
            Queue.Waiting group = new Queue.Waiting("SLACK/T1", 20, Instant.EPOCH);
            Instant later = house.now().plus(Duration.ofDays(30));
            Queue queue = house.get(Queue.class);
            Transactions transactions = house.get(Transactions.class);
            assertThat(transactions.<List<Queue.Free>>read(on -> queue.free(on, group, later, 11)))
                    .hasSize(11);
            assertThat(transactions.<Long>read(on -> read(on, Queue.few(on), query -> {
                        Queue.ask(query, group, later);
                        query.setInt(5, 11);
                    })))
                    .isLessThan(50);
        }
    }

    /** The same by looking at everything. */
    static List<Queue.Waiting> byCounting(Connection connection) throws SQLException {
        List<Queue.Waiting> found = new ArrayList<>();
        try (var query = connection.createStatement();
                ResultSet rows = query.executeQuery("SELECT gate, priority, MIN(due_at) FROM delivery WHERE state ="
                        + " 'PENDING' GROUP BY gate, priority")) {
            while (rows.next()) {
                found.add(new Queue.Waiting(
                        rows.getString(1), rows.getInt(2), Columns.instant(rows.getObject(3, LocalDateTime.class))));
            }
        }
        return found;
    }

    private static long readUnderTheFirst(Connection connection) throws SQLException {
        return read(connection, Queue.underGate(connection), query -> Queue.ask(query, ""));
    }

    private interface Question {
        void put(PreparedStatement query) throws SQLException;
    }

    /** How many rows a question reads. */
    private static long read(Connection connection, String sql, Question question) throws SQLException {
        try (var query = connection.prepareStatement("EXPLAIN ANALYZE " + sql)) {
            question.put(query);
            try (ResultSet plan = query.executeQuery()) {
                plan.next();
                Matcher counts = READ.matcher(plan.getString(1));
                long read = 0;
                while (counts.find()) {
                    read += Long.parseLong(counts.group(1));
                }
                assertThat(read).as("the plan counts").isPositive();
                return read;
            }
        }
    }

    private static void fill(House house, String gate, int many) {
        house.sql("INSERT INTO delivery (id, business_key, kind, weight, priority, person_id, subject, operation,"
                + " planned, due_at, expires_at, state, lane, gate, held, attempt, sweeps, created_at)"
                + " SELECT CONCAT('" + gate + "-', x), CONCAT('" + gate + "-', x), 'saying', 'SESSION',"
                + " 20 + 10 * MOD(x, 4), 'p', '{}', 'POST', TRUE, TIMESTAMPADD(MINUTE, 10000 - x, LOCALTIMESTAMP(6)),"
                + " '2099-01-01', 'PENDING', CONCAT('person:', x, '/later'), '" + gate
                + "', FALSE, 0, 0, LOCALTIMESTAMP(6)"
                + " FROM SYSTEM_RANGE(1, " + many + ")");
    }
}
