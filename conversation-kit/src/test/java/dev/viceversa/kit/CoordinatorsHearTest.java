package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.kit.dialogue.PairScenes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What coordinators are told reaches everybody on the list, not only whoever set the program up. */
class CoordinatorsHearTest {

    @Test
    void every_listed_coordinator_hears_of_pairs_without_a_first_meeting_and_of_stories_to_approve() {
        try (CoreStage stage = CoreStage.onH2()) {
            Actor deputy = stage.actor("deputy");
            deputy.types("help");
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            mia.types("story");
            mia.presses("Tell a story with Ruth");
            mia.submits(Map.of("title", "A title", "words", "What we learned", "named", "yes"));
            stage.actor("Ruth").presses("Agree to share");
            stage.turn(Duration.ofDays(20));

            for (Actor actor : List.of(stage.coordinator(), deputy)) {
                assertThat(actor.inbox())
                        .as(actor.name())
                        .anyMatch(message -> message.contains("Mia and Ruth") && message.contains("nobody's fault"))
                        .anyMatch(message -> message.contains("A title"));
            }
        }
    }
}
