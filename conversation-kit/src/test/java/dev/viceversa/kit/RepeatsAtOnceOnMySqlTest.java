package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An event is repeated at several replicas while the one that took it first dies with it, on the database of production. */
@OnRealMySql
class RepeatsAtOnceOnMySqlTest {

    private static final int REPEATS = 4;

    /** MySQL shows the same again to whoever looks more often than ten times a second. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    @Test
    void repeats_that_wait_for_a_replica_which_dies_have_one_effect_together() throws Exception {
        String url = RealMySql.shared().freshDatabase();
        try (Stage stage = CoreStage.on(url, RealMySql.USER, RealMySql.PASSWORD);
                Connection dying = connection(url);
                Connection watching = connection(url);
                ExecutorService replicas = Executors.newFixedThreadPool(REPEATS)) {
            Actor mia = stage.actor("Mia");
            mia.types("help");
            Gesture said = new Gesture.CommandGiven(
                    new Envelope(mia.account(), "event-1", Optional.empty(), Set.of()), "help", "");
            dying.setAutoCommit(false);
            try (var taking = dying.createStatement()) {
                taking.execute("INSERT INTO event_key (platform, workspace, event, taken_at) VALUES ('SLACK', '"
                        + mia.account().workspace() + "', 'event-1', LOCALTIMESTAMP(6))");
            }
            long answers = count(watching, "SELECT COUNT(*) FROM delivery WHERE kind = 'answer'");
            FrontDesk desk = stage.house().getBean(FrontDesk.class);
            List<Future<Reply>> replies = new ArrayList<>();
            for (int i = 0; i < REPEATS; i++) {
                replies.add(replicas.submit(() -> desk.receive(said)));
            }
            while (count(watching, "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")
                    < REPEATS) {
                Thread.sleep(BETWEEN_LOOKS);
            }
            // Its connection breaks: what it had begun never happened, and all who waited for it want its place.
            dying.rollback();

            for (Future<Reply> reply : replies) {
                assertThat(reply.get().toString()).doesNotContain("desk.bug");
            }
            assertThat(count(watching, "SELECT COUNT(*) FROM delivery WHERE kind = 'answer'"))
                    .isEqualTo(answers + 1);
        }
    }

    private static Connection connection(String url) throws SQLException {
        return DriverManager.getConnection(url, RealMySql.USER, RealMySql.PASSWORD);
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var asking = connection.createStatement();
                ResultSet row = asking.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
