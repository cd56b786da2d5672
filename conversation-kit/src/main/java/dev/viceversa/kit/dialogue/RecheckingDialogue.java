package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Coordinators check how a match came about, whatever has changed since. */
public abstract class RecheckingDialogue {

    /** A fresh stage on the platform under test. */
    protected abstract Stage stage();

    @Test
    public void what_was_published_comes_out_the_same_again_after_people_left_moved_and_came() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.mentor(stage, "Ben");
            PairScenes.mentee(stage, "Olga");
            PairScenes.published(stage);

            Actor ben = stage.actor("Ben");
            ben.types("leave");
            ben.presses("Yes, leave");
            Colleagues.reportsTo(stage, stage.actor("Mia"), stage.actor("Ruth").person());
            PairScenes.mentee(stage, "Nora");
            stage.turn(Duration.ofDays(30));

            Actor coordinator = stage.coordinator();
            coordinator.types("match");
            coordinator.presses("Show what was published");
            assertThat(shown(coordinator, "Check again"))
                    .contains("Checked again")
                    .contains("exactly the same pairs come out")
                    .contains("Mark of the input");
        }
    }

    @Test
    public void after_somebody_was_forgotten_the_check_says_kindly_that_it_is_not_possible() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.mentee(stage, "Olga");
            PairScenes.published(stage);
            Actor olga = stage.actor("Olga");
            olga.types("privacy");
            olga.presses("Delete my data");
            olga.presses("Yes, delete everything");
            stage.turn(Duration.ofHours(1));

            Actor coordinator = stage.coordinator();
            coordinator.types("match");
            coordinator.presses("Show what was published");
            assertThat(shown(coordinator, "Check again"))
                    .contains("no longer kept")
                    .doesNotContain("Olga");
        }
    }

    @Test
    public void only_coordinators_check() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            stage.coordinator().types("match preview");
            stage.actor("Mia").pressesOf(stage.coordinator(), "Check again");
            assertThat(stage.actor("Mia").latest()).contains("This is not yours to change");
        }
    }

    private static String shown(Actor coordinator, String button) {
        String seen = coordinator.presses(button);
        return seen.isEmpty() ? coordinator.latest() : seen;
    }
}
