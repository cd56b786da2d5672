package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.People;
import dev.viceversa.core.program.Program;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Looking at one's own growth three times: private to each, released only of many and only at the end; on every platform. */
public abstract class GrowthDialogue {

    /** Where it is played. */
    protected abstract Stage stage();

    @Test
    public void a_pair_agrees_on_two_or_three_rows() {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            Actor mia = stage.actor("Mia");
            mia.presses("Propose our agreement");
            Map<String, String> one = new HashMap<>(PairScenes.agreement(stage, "Try AI"));
            one.put("rows", "hands_on");
            mia.submits(one);
            assertThat(mia.problems().get("rows")).contains("Please choose 2 or 3");
            mia.submits(PairScenes.agreement(stage, "Try AI"));
            assertThat(stage.actor("Ruth").latest())
                    .contains("What we want to grow in: Using it myself, Judging what a technology is good for");
        }
    }

    @Test
    public void each_rates_only_their_own_growth_in_the_tracks_words_and_only_they_see_it() {
        try (Stage stage = stage()) {
            PairOnStage pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Hans")
                    .agreed();
            Actor mia = pair.mentor();
            Actor hans = pair.mentee();
            assertThat(mia.types("status")).contains("where do you stand today", "Who will see this: you alone");
            assertThat(mia.presses("Look at my own growth"))
                    .contains("1: I leave it to others.", "5: I show others how.");
            mia.submits(Map.of("hands_on", "2"));
            assertThat(mia.problems()).containsOnlyKeys("judgement");
            mia.submits(Map.of("hands_on", "2", "judgement", "3"));
            assertThat(mia.latest() + mia.types("status"))
                    .contains("Show my own path")
                    .doesNotContain("where do you stand today");

            mia.presses("Show my own path");
            assertThat(mia.latest())
                    .contains(
                            "My path with Hans",
                            "Using it myself: start 2",
                            "I have tried it with somebody beside me.");
            assertThat(hans.types("status"))
                    .contains("where do you stand today")
                    .doesNotContain("Show my own path");
            hans.pressesOf(mia, "Show my own path");
            assertThat(hans.latest()).contains("You have not looked at it yet").doesNotContain("start 2");
            stage.coordinator().pressesOf(mia, "Show my own path");
            assertThat(stage.coordinator().inbox()).noneMatch(message -> message.contains("start 2"));
            assertThat(stage.coordinator().types("report")).doesNotContain("Growth", "Using it myself");
            stage.turn(Duration.ofDays(30));
            assertThat(mia.inbox()).noneMatch(message -> message.contains("Look at my own growth"));
        }
    }

    @Test
    public void growth_and_staying_are_released_once_of_five_or_more_when_looking_back_closes() {
        try (Stage stage = stage()) {
            Program program = PairOnStage.program(stage);
            List<Actor> people = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                PairOnStage pair = PairOnStage.introduced(stage, program, "Mentor" + i, "Mentee" + i)
                        .agreed();
                people.addAll(List.of(pair.mentor(), pair.mentee()));
            }
            people.forEach(one -> rates(one, "2", "3"));
            stage.turn(Duration.ofDays(95));
            people.subList(0, 5).forEach(one -> rates(one, "3", "3"));
            stage.turn(Duration.ofDays(84));
            assertThat(people.getFirst().inbox())
                    .anyMatch(message -> message.contains("Looking back") && message.contains("Look at my own growth"));
            people.subList(0, 5).forEach(one -> rates(one, "4", "3"));
            assertThat(stage.coordinator().types("report")).doesNotContain("Using it myself");
            leaves(stage, people.getLast());

            stage.turn(Duration.ofDays(25));

            assertThat(stage.coordinator().types("report"))
                    .contains("Growth, as people saw it themselves")
                    .contains(
                            "Using it myself: start 2.0 of 5 (5 answers), middle 3.0 of 5 (5 answers), end 4.0 of 5 (5"
                                    + " answers)")
                    .contains("Still at the company", "33 % or more (6 answers)")
                    .contains("What cannot be claimed from this", "no number here says that the program caused it");
            assertThat(people.getFirst().types("status")).contains("Show my own path");
            people.getFirst().presses("Show my own path");
            assertThat(people.getFirst().latest()).contains("start 2, middle 3, end 4");
        }
    }

    private static void rates(Actor actor, String hands, String judgement) {
        actor.types("status");
        actor.presses("Look at my own growth");
        actor.submits(Map.of("hands_on", hands, "judgement", judgement));
        assertThat(actor.problems()).isEmpty();
    }

    private static void leaves(Stage stage, Actor actor) {
        PairOnStage.in(stage.house(), () -> {
            stage.house().getBean(People.class).leaveAll(Set.of(actor.person()));
            return actor;
        });
    }
}
