package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.kit.dialogue.JoiningDialogue;
import dev.viceversa.kit.dialogue.PrivacyDialogue;
import dev.viceversa.kit.dialogue.Scenes;
import dev.viceversa.kit.dialogue.SettingsDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The stores of programs, enrollments, settings, wishes, files and erasures as production has them. */
@OnRealMySql
class EnrollmentOnMySqlTest {

    private static Stage onMySql() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }

    @Nested
    class Joining extends JoiningDialogue {
        @Override
        protected Stage stage() {
            return onMySql();
        }
    }

    @Nested
    class Settings extends SettingsDialogue {
        @Override
        protected Stage stage() {
            return onMySql();
        }
    }

    @Nested
    class Privacy extends PrivacyDialogue {
        @Override
        protected Stage stage() {
            return onMySql();
        }
    }

    @Test
    void two_forms_of_one_person_at_the_same_instant_make_one_enrollment() throws Exception {
        try (Stage stage = onMySql()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            mia.types("help");
            Program program = stage.house().getBean(Programs.class).all().getFirst();
            FrontDesk desk = stage.house().getBean(FrontDesk.class);
            try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
                List<Callable<Reply>> sendings = IntStream.range(0, 4)
                        .mapToObj(i -> (Callable<Reply>) () -> desk.receive(new Gesture.FormSubmitted(
                                new Envelope(mia.account(), "at-once-" + i, Optional.empty(), Set.of()),
                                ActionRef.of(
                                        "join",
                                        "send",
                                        program.id().value(),
                                        "MENTOR",
                                        "0000000000000000000000000" + i),
                                new Answers(Map.of(
                                        "offers", List.of("ai_everyday"),
                                        "seats", List.of("1"),
                                        "consent", List.of("yes"))))))
                        .toList();
                for (Future<Reply> sent : hands.invokeAll(sendings)) {
                    assertThat(sent.get()).isInstanceOf(Reply.Nothing.class);
                }
            }
            stage.settle();
            assertThat(stage.house().getBean(Enrollments.class).of(mia.person()))
                    .hasSize(1);
            assertThat(mia.inbox().stream().filter(message -> message.contains("Welcome to Digital tandem")))
                    .hasSize(1);
        }
    }
}
