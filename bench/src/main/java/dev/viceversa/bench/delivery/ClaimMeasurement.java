package dev.viceversa.bench.delivery;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.DeliveryFigures;
import dev.viceversa.core.delivery.Dispatcher;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.realmysql.RealMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;

/** What it costs to claim what is due, alone and beside very many rows that were settled long ago. */
final class ClaimMeasurement {

    /** Small enough for one burst of the platform's gate. */
    private static final int AT_ONCE = 4;

    private static final int ROUNDS = 80;
    private static final int STEP = 10_000;

    private ClaimMeasurement() {}

    /** Medians of the claiming transaction. */
    record Reading(double emptyMillis, double fullMillis) {
        double ratio() {
            return fullMillis / emptyMillis;
        }
    }

    static Reading beside(int settled, String database) {
        try (PretendTeams teams = PretendTeams.start();
                Fleet fleet = Fleet.resting(database, teams)) {
            Crowd crowd = new Crowd(fleet.first(), teams, 20 * AT_ONCE);
            rounds(fleet, crowd, "warm");
            double empty = rounds(fleet, crowd, "empty");
            fill(database, settled);
            rounds(fleet, crowd, "warm again");
            return new Reading(empty, rounds(fleet, crowd, "full"));
        }
    }

    private static double rounds(Fleet fleet, Crowd crowd, String name) {
        Outbox outbox = fleet.first().getBean(Outbox.class);
        Dispatcher dispatcher = fleet.first().getBean(Dispatcher.class);
        DeliveryFigures figures = fleet.first().getBean(DeliveryFigures.class);
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            String key = name + round + ":";
            crowd.tellSome(
                    AT_ONCE,
                    round,
                    person -> outbox.tell(
                            person, "bench", key + person.value(), Message.of(Text.verbatim("Hello")), About.NOTHING));
            Duration before = figures.claiming();
            long claims = figures.claims();
            dispatcher.handle();
            millis[round] = figures.claiming().minus(before).toNanos() / 1e6 / (figures.claims() - claims);
            Crowd.pause(Duration.ofMillis(200));
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    /** Rows as years of use leave them: spread over people, kinds and time. */
    private static void fill(String database, int rows) {
        try (Connection connection = DriverManager.getConnection(database, RealMySql.USER, RealMySql.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION cte_max_recursion_depth = " + (STEP + 1));
            for (int from = 0; from < rows; from += STEP) {
                statement.execute("INSERT INTO delivery (id, business_key, kind, weight, priority, person_id, subject,"
                    + " operation, planned, due_at, expires_at, state, lane, gate, held, attempt, sweeps, created_at,"
                    + " settled_at) WITH RECURSIVE n (n) AS (SELECT " + from
                        + " UNION ALL SELECT n + 1 FROM n WHERE n < "
                        + (Math.min(rows, from + STEP) - 1)
                        + ") SELECT CONCAT('old-', n), CONCAT('old-', n), 'bench', 'SESSION', 10 + 10 * MOD(n, 4),"
                        + " CONCAT('p', MOD(n, 5000)), '{}', 'POST', TRUE, TIMESTAMPADD(SECOND, -60 * n,"
                        + " LOCALTIMESTAMP(6)), LOCALTIMESTAMP(6), 'SENT', CONCAT('person:p', MOD(n, 5000), '/later'),"
                        + " 'TEAMS/bench', FALSE, 1, 0, TIMESTAMPADD(SECOND, -60 * n, LOCALTIMESTAMP(6)),"
                        + " TIMESTAMPADD(SECOND, -60 * n, LOCALTIMESTAMP(6)) FROM n");
            }
            statement.execute("ANALYZE TABLE delivery");
        } catch (SQLException e) {
            throw new IllegalStateException("The settled rows could not be written", e);
        }
    }
}
