package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.Agreement;
import dev.viceversa.core.pairing.Agreements;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.Hearing;
import dev.viceversa.core.round.Previews;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.kit.dialogue.PairScenes;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** People who act at the very same instant, on the database of production. */
@OnRealMySql
class PairingOnMySqlTest {

    @Test
    void publishing_at_once_from_many_hands_publishes_once() throws Exception {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            stage.coordinator().types("match preview");
            String preview = stage.house()
                    .getBean(Previews.class)
                    .latest(stage.house()
                            .getBean(Programs.class)
                            .all()
                            .getFirst()
                            .id())
                    .orElseThrow()
                    .id();
            atOnce(6, () -> press(stage, stage.coordinator(), ActionRef.of("match", "publish", preview)));
            assertThat(pairings(stage)).hasSize(1);
            stage.settle();
            assertThat(stage.actor("Mia").inbox().stream().filter(message -> message.contains("A match for you")))
                    .hasSize(1);
            assertThat(String.join("\n", stage.coordinator().inbox())).doesNotContain("Something went wrong");
        }
    }

    @Test
    void two_previews_published_at_once_give_nobody_two_partners() throws Exception {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.mentee(stage, "Olga");
            List<String> previews = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                stage.coordinator().types("match preview");
                if (i == 0) {
                    previews.add(latest(stage));
                    stage.coordinator().presses("Not these two");
                    previews.add(latest(stage));
                }
            }
            atOnce(2, new PressEach(stage, previews)::next);
            assertThat(pairings(stage)).hasSize(1);
        }
    }

    @Test
    void accepting_twice_at_once_agrees_once() throws Exception {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            stage.actor("Mia").presses("Propose our agreement");
            stage.actor("Mia").submits(PairScenes.agreement(stage, "Try AI"));
            Pairing pairing = pairings(stage).getFirst();
            Agreement proposed = stage.house()
                    .getBean(Agreements.class)
                    .proposed(pairing.id())
                    .orElseThrow();
            ActionRef accept = ActionRef.of("agreement", "accept", pairing.id().value(), proposed.id());
            atOnce(4, () -> press(stage, stage.actor("Ruth"), accept));
            stage.settle();
            assertThat(pairings(stage).getFirst().state()).isEqualTo(Pairing.State.ACTIVE);
            assertThat(stage.actor("Mia").inbox().stream()
                            .filter(message -> message.startsWith("Your agreement stands")))
                    .hasSize(1);
        }
    }

    @Test
    void a_change_and_an_acceptance_at_once_leave_one_version_both_saw() throws Exception {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            Actor mia = stage.actor("Mia");
            mia.presses("Propose our agreement");
            mia.submits(PairScenes.agreement(stage, "First"));
            Pairing pairing = pairings(stage).getFirst();
            Agreements agreements = stage.house().getBean(Agreements.class);
            Agreement first = agreements.proposed(pairing.id()).orElseThrow();
            mia.types("partner");
            mia.presses("Propose changes");
            List<Callable<Object>> both = List.of(
                    () -> mia.submits(PairScenes.agreement(stage, "Second")),
                    () -> press(
                            stage,
                            stage.actor("Ruth"),
                            ActionRef.of("agreement", "accept", pairing.id().value(), first.id())));
            together(both);
            Optional<Agreement> inForce = agreements.inForce(pairing.id());
            assertThat(inForce.map(agreement -> agreement.acceptedBy(Role.MENTOR) && agreement.acceptedBy(Role.MENTEE)))
                    .isNotEqualTo(Optional.of(false));
            assertThat(agreements.of(pairing.id()))
                    .filteredOn(agreement -> agreement.state() == Agreement.State.AGREED)
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(agreements.of(pairing.id()))
                    .extracting(Agreement::revision)
                    .containsExactly(1, 2);
        }
    }

    @Test
    void ending_at_once_from_both_sides_ends_once() throws Exception {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Pairing pairing = pairings(stage).getFirst();
            ActionRef end = ActionRef.of("partner", "end", pairing.id().value());
            together(
                    List.of(() -> press(stage, stage.actor("Mia"), end), () -> press(stage, stage.actor("Ruth"), end)));
            stage.settle();
            assertThat(pairings(stage).getFirst().state()).isEqualTo(Pairing.State.ENDED);
            long neutral = List.of(stage.actor("Mia"), stage.actor("Ruth")).stream()
                    .flatMap(actor -> actor.inbox().stream())
                    .filter(message -> message.contains("many ordinary reasons"))
                    .count();
            assertThat(neutral).isEqualTo(1);
        }
    }

    @Test
    void several_replicas_at_the_common_instant_introduce_once() throws Exception {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.published(stage);
            stage.actor("Mia").presses("Yes, introduce us");
            Hearing hearing = stage.house().getBean(Hearing.class);
            StageTime.set(stage.house(), stage.now().plus(PairScenes.UNTIL_EVERYBODY_HEARD));
            atOnce(4, hearing::handle);
            stage.settle();
            assertThat(stage.actor("Ruth").inbox().stream().filter(message -> message.startsWith("Meet Mia")))
                    .hasSize(1);
        }
    }

    /** Hands out one action after the other to the threads that ask. */
    private static final class PressEach {
        private final Stage stage;
        private final List<String> previews;
        private int next;

        PressEach(Stage stage, List<String> previews) {
            this.stage = stage;
            this.previews = previews;
        }

        Object next() {
            String preview;
            synchronized (this) {
                preview = previews.get(next++);
            }
            return press(stage, stage.coordinator(), ActionRef.of("match", "publish", preview));
        }
    }

    private static Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }

    private static String latest(Stage stage) {
        return stage.house()
                .getBean(Previews.class)
                .latest(stage.house().getBean(Programs.class).all().getFirst().id())
                .orElseThrow()
                .id();
    }

    private static List<Pairing> pairings(Stage stage) {
        return stage.house().getBean(Pairings.class).all();
    }

    private static Reply press(Stage stage, Actor actor, ActionRef action) {
        return stage.house()
                .getBean(FrontDesk.class)
                .receive(new Gesture.ButtonPressed(
                        new Envelope(actor.account(), "event-" + UUID.randomUUID(), Optional.empty(), Set.of()),
                        action));
    }

    private static void atOnce(int times, Callable<Object> action) throws Exception {
        List<Callable<Object>> actions = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            actions.add(action);
        }
        together(actions);
    }

    private static void together(List<Callable<Object>> actions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(actions.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(actions.size())) {
            List<Future<Object>> results = new ArrayList<>();
            for (Callable<Object> action : actions) {
                results.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            for (Future<Object> result : results) {
                result.get();
            }
        }
    }
}
