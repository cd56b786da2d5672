package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is settled, and what is planned for later, costs a claim nothing. */
@OnRealMySql
class ClaimCostTest {

    /** A look at every row would read a hundred thousand. */
    private static final long FEW = 400;

    @Test
    void a_claim_reads_as_few_rows_beside_two_hundred_thousand_others() {
        ScriptedCourier slack = new ScriptedCourier(Platform.SLACK, () -> Instant.EPOCH);
        String url = RealMySql.shared().freshDatabase();
        try (House house = House.open(url, slack)) {
            for (int i = 0; i < 20; i++) {
                house.person("p" + i);
            }
            fill(house, "SENT", "TIMESTAMPADD(MINUTE, -n.n, LOCALTIMESTAMP(6))", 0);
            fill(house, "PENDING", "TIMESTAMPADD(MINUTE, 100 + n.n, LOCALTIMESTAMP(6))", 1);
            house.sql("UPDATE delivery SET gate = 'SLACK/T1' WHERE state = 'PENDING' AND due_at < TIMESTAMPADD(MINUTE,"
                    + " 50000, LOCALTIMESTAMP(6))");
            house.sql("ANALYZE TABLE delivery");
            for (int i = 0; i < 20; i++) {
                house.answer(new PersonId("p" + i), "due " + i);
            }
            Queue queue = house.get(Queue.class);
            Claims claims = house.get(Claims.class);
            Transactions transactions = house.get(Transactions.class);
            Instant now = house.now();
            assertThat(transactions.<Long>read(on -> reads(on, () -> on.createStatement()
                            .executeQuery("SELECT MAX(subject) FROM delivery")
                            .close())))
                    .as("the count counts")
                    .isGreaterThan(200_000);
            List<Queue.Waiting> waiting = new ArrayList<>();
            assertThat(transactions.<Long>read(on -> reads(on, () -> waiting.addAll(queue.waiting(on)))))
                    .as("rows read to see what waits")
                    .isLessThan(FEW);
            assertThat(waiting)
                    .containsExactlyInAnyOrderElementsOf(transactions.<List<Queue.Waiting>>read(QueueTest::byCounting))
                    .hasSize(9);
            Queue.Waiting due = waiting.getFirst();
            List<DeliveryRow> claimed = new ArrayList<>();
            assertThat(transactions.<Long>write(
                            Crossing.CLAIM,
                            on -> reads(on, () -> claimed.addAll(claims.claim(on, due, now.plusSeconds(1), 20)))))
                    .as("rows read to claim twenty")
                    .isLessThan(FEW);
            assertThat(claimed).hasSize(20);
            assertThat(transactions.<Long>write(Crossing.TAKE_OVER, on -> reads(on, () -> claims.takeOver(on, 20))))
                    .as("rows read to find nothing to take over")
                    .isLessThan(FEW);
        }
    }

    /** Something that asks the database. */
    @FunctionalInterface
    private interface Asking {
        void ask() throws SQLException;
    }

    /** How many rows and index entries the server read for it, by its own count. */
    private static long reads(Connection connection, Asking asking) throws SQLException {
        long before = reads(connection);
        long counting = reads(connection) - before;
        long begun = before + counting;
        asking.ask();
        return reads(connection) - begun - counting;
    }

    private static long reads(Connection connection) throws SQLException {
        long reads = 0;
        try (var query = connection.createStatement();
                ResultSet counts = query.executeQuery("SHOW SESSION STATUS LIKE 'Handler_read_%'")) {
            while (counts.next()) {
                reads += counts.getLong(2);
            }
        }
        return reads;
    }

    private static void fill(House house, String state, String due, int series) {
        String digits = "(SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION"
                + " SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";
        house.sql("INSERT INTO delivery (id, business_key, kind, weight, priority, person_id, subject, operation,"
                + " planned, due_at, expires_at, state, lane, gate, held, attempt, sweeps, created_at, settled_at)"
                + " SELECT CONCAT('"
                + series + "-', n.n), CONCAT('" + series
                + "-', n.n), 'saying', 'SESSION', 20 + 10 * MOD(n.n, 4),"
                + " CONCAT('p', MOD(n.n, 20)), '{}', 'POST', TRUE, " + due + ", '2099-01-01', '" + state
                + "', CONCAT('person:p', MOD(n.n, 20), '/later'), '', FALSE, 1, 0, LOCALTIMESTAMP(6), "
                + (state.equals("SENT") ? due : "NULL")
                + " FROM (SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 *"
                + " f.d AS n FROM " + digits + " a, " + digits + " b, " + digits + " c, " + digits + " e, "
                + digits
                + " f) n");
    }
}
