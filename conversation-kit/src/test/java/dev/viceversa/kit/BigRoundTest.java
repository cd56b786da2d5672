package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.MatchRun;
import dev.viceversa.core.round.MatchRuns;
import dev.viceversa.core.round.Previews;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.kit.dialogue.Scenes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More people than are matched while somebody waits. */
class BigRoundTest {

    private final Stage stage = CoreStage.onH2();

    @BeforeEach
    void a_program_with_thousands_of_people() {
        Scenes.openProgram(stage);
        Crowd.joins(stage.house(), 2_100, 7);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void is_matched_and_published_in_the_background_and_the_result_takes_the_place_of_the_waiting() {
        Actor coordinator = stage.coordinator();
        int before = coordinator.inbox().size();
        assertThat(coordinator.types("match preview")).isEmpty();
        assertThat(coordinator.inbox()).hasSize(before + 1);
        assertThat(coordinator.latest()).contains("Preview for Digital tandem").contains("Proven");

        coordinator.presses("Publish");
        assertThat(coordinator.inbox()).hasSize(before + 2);
        assertThat(coordinator.latest()).contains("Published in Digital tandem");
        List<Pairing> pairs = stage.house().getBean(Pairings.class).all();
        assertThat(pairs).hasSizeGreaterThan(100).allMatch(pairing -> pairing.state() == Pairing.State.PROPOSED);

        coordinator.presses("Publish");
        assertThat(String.join("\n", coordinator.inbox())).contains("Nothing was done twice");
        assertThat(stage.house().getBean(Pairings.class).all()).hasSameSizeAs(pairs);
    }

    @Test
    void can_be_stopped_before_it_is_done_and_nothing_is_kept() {
        FrontDesk desk = stage.house().getBean(FrontDesk.class);
        MatchRuns runs = stage.house().getBean(MatchRuns.class);
        assertThat(desk.receive(new Gesture.CommandGiven(envelope(), "match", "preview")))
                .isEqualTo(new Reply.Nothing());
        MatchRun run = runs.unfinished().getFirst();
        desk.receive(new Gesture.ButtonPressed(envelope(), ActionRef.of("match", "cancel", run.id())));
        stage.settle();
        assertThat(stage.coordinator().latest()).contains("Matching was stopped; nothing was kept");
        assertThat(runs.unfinished()).isEmpty();
        assertThat(stage.house()
                        .getBean(Previews.class)
                        .latest(stage.house()
                                .getBean(Programs.class)
                                .all()
                                .getFirst()
                                .id()))
                .isEmpty();
        desk.receive(new Gesture.ButtonPressed(envelope(), ActionRef.of("match", "cancel", run.id())));
        stage.settle();
        assertThat(stage.coordinator().latest()).contains("not running any more");
    }

    private Envelope envelope() {
        return new Envelope(stage.coordinator().account(), "event-" + UUID.randomUUID(), Optional.empty(), Set.of());
    }
}
