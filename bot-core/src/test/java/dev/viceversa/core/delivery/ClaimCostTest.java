package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is settled, and what is planned for later, costs a claim nothing. */
@OnRealMySql
class ClaimCostTest {

    private static final int ROUNDS = 30;

    @Test
    void a_claim_costs_the_same_beside_a_hundred_thousand_settled_rows() {
        ScriptedCourier slack = new ScriptedCourier(Platform.SLACK, () -> Instant.EPOCH);
        String url = RealMySql.shared().freshDatabase();
        try (House house = House.open(url, slack)) {
            for (int i = 0; i < 20; i++) {
                house.person("p" + i);
            }
            rounds(house, "warm");
            long empty = rounds(house, "empty");
            fill(house, "SENT", "TIMESTAMPADD(MINUTE, -n.n, LOCALTIMESTAMP(6))", 0);
            fill(house, "PENDING", "TIMESTAMPADD(MINUTE, 100 + n.n, LOCALTIMESTAMP(6))", 1);
            house.sql("ANALYZE TABLE delivery");
            long full = rounds(house, "full");
            assertThat(Duration.ofNanos(full))
                    .as("beside many rows; alone it was %s", Duration.ofNanos(empty))
                    // A look at every row would cost hundreds; the margin is for a machine that does other things too.
                    .isLessThan(Duration.ofNanos(empty * 3).plusMillis(50));
        }
    }

    /** The median time of claiming what is due, in nanoseconds. */
    private static long rounds(House house, String name) {
        long[] took = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < 20; i++) {
                house.answer(new PersonId("p" + i), name + round + "/" + i);
            }
            long begun = System.nanoTime();
            house.dispatcher().begin();
            took[round] = System.nanoTime() - begun;
            house.dispatcher().handle();
        }
        Arrays.sort(took);
        return took[ROUNDS / 2];
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
