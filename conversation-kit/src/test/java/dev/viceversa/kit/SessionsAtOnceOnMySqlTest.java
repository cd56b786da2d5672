package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.session.Course;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.Sessions;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.kit.dialogue.PairScenes;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Both of a pair at the very same instant, on the database of production. */
@OnRealMySql
class SessionsAtOnceOnMySqlTest {

    @Test
    void both_report_a_meeting_at_once_and_it_was_one_meeting() throws Exception {
        try (Stage stage = CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD)) {
            PairScenes.agreed(stage);
            String pairing = course(stage).pairing().id().value();
            String today = stage.now().toString().substring(0, 10);
            List<Callable<Object>> reports = new ArrayList<>();
            for (String name : List.of("Mia", "Ruth", "Mia", "Ruth")) {
                String id = "new-" + name;
                reports.add(() -> send(
                        stage,
                        stage.actor(name),
                        ActionRef.of("session", "met_already", pairing, id),
                        Map.of("day", List.of(today))));
            }

            assertThat(together(reports)).noneMatch(reply -> reply.toString().contains("desk.bug"));

            assertThat(course(stage).sessions()).hasSize(1).allMatch(one -> one.state() == Session.State.HELD);
            assertThat(course(stage).said().values()).singleElement().satisfies(said -> assertThat(said)
                    .hasSize(2));
        }
    }

    private static Course course(Stage stage) {
        @SuppressWarnings("unchecked") // The house has one kind of transactions; a class literal cannot say which.
        TransactionOperations<Connection> transactions = stage.house().getBean(TransactionOperations.class);
        return transactions.executeRead(status -> {
            Pairing pairing = stage.house()
                    .getBean(Pairings.class)
                    .living(stage.actor("Mia").person())
                    .getFirst();
            return stage.house().getBean(Sessions.class).course(pairing);
        });
    }

    private static Object send(Stage stage, Actor actor, ActionRef action, Map<String, List<String>> answers) {
        return stage.house()
                .getBean(FrontDesk.class)
                .receive(new Gesture.FormSubmitted(
                        new Envelope(actor.account(), "event-" + UUID.randomUUID(), Optional.empty(), Set.of()),
                        action,
                        new Answers(answers)));
    }

    private static List<Object> together(List<Callable<Object>> actions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(actions.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(actions.size())) {
            List<Future<Object>> results = new ArrayList<>();
            for (Callable<Object> action : actions) {
                results.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            List<Object> replies = new ArrayList<>();
            for (Future<Object> result : results) {
                replies.add(result.get());
            }
            return replies;
        }
    }
}
