package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.question.Question;
import dev.viceversa.core.question.Questions;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.kit.dialogue.PairScenes;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
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

/** Questions asked and settled at the very same instant, on the database of production. */
@OnRealMySql
class VoicesOnMySqlTest {

    @Test
    void of_many_questions_sent_at_once_one_is_asked_and_nobody_sees_an_error() throws Exception {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Pairing pairing = pairing(stage);
            List<Callable<Reply>> sendings = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String id = stage.house().getBean(IdSource.class).next();
                sendings.add(() -> stage.house()
                        .getBean(FrontDesk.class)
                        .receive(new Gesture.FormSubmitted(
                                envelope(stage.actor("Ruth")),
                                ActionRef.of("ask", "send", pairing.id().value(), id),
                                new Answers(Map.of("words", List.of("What is a token?"))))));
            }
            together(sendings);
            stage.settle();
            assertThat(questions(stage, pairing)).singleElement().matches(Question::open);
            assertThat(stage.actor("Mia").inbox().stream().filter(message -> message.contains("What is a token?")))
                    .hasSize(1);
            assertThat(String.join("\n", stage.actor("Ruth").inbox())).doesNotContain("Something went wrong");
        }
    }

    @Test
    void a_question_put_off_and_taken_back_at_once_ends_one_way_for_both() throws Exception {
        for (int round = 0; round < 4; round++) {
            try (Stage stage = stage()) {
                PairScenes.agreed(stage);
                Actor ruth = stage.actor("Ruth");
                Actor mia = stage.actor("Mia");
                ruth.types("ask");
                ruth.presses("Ask a question");
                ruth.submits(Map.of("words", "What is a token?"));
                String id = questions(stage, pairing(stage)).getFirst().id().value();
                together(List.of(() -> press(stage, mia, "later", id), () -> press(stage, ruth, "back", id)));
                stage.settle();
                Question question = questions(stage, pairing(stage)).getFirst();
                boolean later = question.state() == Question.State.LATER;
                assertThat(question.state()).isIn(Question.State.LATER, Question.State.CLOSED);
                assertThat(ruth.inbox().stream().filter(message -> message.contains("would like to talk about")))
                        .hasSize(later ? 1 : 0);
                assertThat(String.join("\n", mia.inbox()) + String.join("\n", ruth.inbox()))
                        .doesNotContain("Something went wrong");
            }
        }
    }

    private static Reply press(Stage stage, Actor actor, String verb, String id) {
        return stage.house()
                .getBean(FrontDesk.class)
                .receive(new Gesture.ButtonPressed(envelope(actor), ActionRef.of("ask", verb, id)));
    }

    private static Envelope envelope(Actor actor) {
        return new Envelope(actor.account(), "event-" + UUID.randomUUID(), Optional.empty(), Set.of());
    }

    private static Pairing pairing(Stage stage) {
        return stage.house().getBean(Pairings.class).all().getFirst();
    }

    private static List<Question> questions(Stage stage, Pairing pairing) {
        return stage.house().getBean(Questions.class).of(pairing.id());
    }

    private static Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }

    private static void together(List<Callable<Reply>> actions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(actions.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(actions.size())) {
            List<Future<Reply>> results = new ArrayList<>();
            for (Callable<Reply> action : actions) {
                results.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            for (Future<Reply> result : results) {
                result.get();
            }
        }
    }
}
