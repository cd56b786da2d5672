package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Coordinators change what counts in matching, and ask why two people are not a pair. */
public abstract class WeighingDialogue {

    private static final Map<String, String> USUAL = Map.of(
            "need",
            "30",
            "ranking",
            "20",
            "style",
            "20",
            "place",
            "15",
            "hours",
            "10",
            "newcomers",
            "5",
            "styles",
            "SIMILAR",
            "topic",
            "REQUIRED",
            "first",
            "NOBODY");

    /** A fresh stage on the platform under test. */
    protected abstract Stage stage();

    @Test
    public void what_counts_is_changed_and_the_previews_are_compared() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.mentee(stage, "Olga");
            Colleagues.standsAt(stage, stage.actor("Olga"), 4);
            Actor coordinator = stage.coordinator();
            coordinator.types("match preview");
            coordinator.presses("What counts");
            assertThat(coordinator.form())
                    .contains("Working styles go together")
                    .contains("a lower level");
            assertThat(answered(coordinator, with(Map.of("first", "MORE_SENIOR"))))
                    .contains("Mia mentors Ruth");
            coordinator.types("match");
            coordinator.presses("Show preview");
            coordinator.presses("What counts");
            assertThat(answered(coordinator, with(Map.of("first", "LESS_SENIOR", "need", "60"))))
                    .contains("Mia mentors Olga");
            assertThat(shown(coordinator, "Compare with before"))
                    .contains("New pairs: Mia and Olga")
                    .contains("No longer: Mia and Ruth")
                    .contains("Needs and offers go together: 30 → 60")
                    .contains("fits cannot be compared");
            coordinator.types("match preview");
            coordinator.presses("Publish");
            assertThat(coordinator.latest()).contains("1 proposal is out");
        }
    }

    @Test
    public void an_earlier_scenario_may_be_published_after_something_else_counted() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            Actor coordinator = stage.coordinator();
            coordinator.types("match preview");
            coordinator.presses("What counts");
            answered(coordinator, with(Map.of("first", "LESS_SENIOR")));
            coordinator.presses("Compare with before");
            coordinator.presses("Show the one before");
            coordinator.presses("Publish");
            assertThat(coordinator.latest()).contains("1 proposal is out");
        }
    }

    @Test
    public void a_program_may_put_people_together_without_a_topic_in_common() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            PairScenes.mentor(stage, "Mia");
            Actor ruth = stage.actor("Ruth");
            Scenes.joinAsMentee(ruth, "cloud_basics");
            Colleagues.standsAt(stage, ruth, 5);
            Actor coordinator = stage.coordinator();
            String seen = coordinator.types("match preview");
            assertThat(seen.isEmpty() ? coordinator.latest() : seen)
                    .contains("No pair is possible")
                    .contains("no shared topic");
            coordinator.presses("What counts");
            assertThat(answered(coordinator, with(Map.of("topic", "WELCOME")))).contains("Mia mentors Ruth");
            assertThat(shown(coordinator, "Compare with before"))
                    .contains("Does a pair need a topic in common?: yes, without one there is no pair → no, it only"
                            + " counts");
        }
    }

    @Test
    public void weights_out_of_bounds_and_weights_that_are_all_zero_are_refused_with_a_sentence() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            Actor coordinator = stage.coordinator();
            coordinator.types("match preview");
            coordinator.presses("What counts");
            coordinator.submits(with(Map.of("need", "-1", "hours", "101", "style", "much")));
            assertThat(coordinator.problems())
                    .containsOnlyKeys("need", "hours", "style")
                    .containsEntry("hours", "Please enter a whole number from 0 to 100.");
            coordinator.submits(with(
                    Map.of("need", "0", "ranking", "0", "style", "0", "place", "0", "hours", "0", "newcomers", "0")));
            assertThat(coordinator.problems().get("need")).contains("Something has to count");
            assertThat(answered(coordinator, USUAL)).doesNotContain("Compare with before");
        }
    }

    @Test
    public void only_coordinators_change_what_counts_or_ask_why_not() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            stage.coordinator().types("match preview");
            for (String button : new String[] {"What counts", "Why not these two?"}) {
                stage.actor("Mia").pressesOf(stage.coordinator(), button);
                assertThat(stage.actor("Mia").latest()).contains("This is not yours to change");
            }
        }
    }

    @Test
    public void why_not_names_the_rule_or_says_exactly_what_would_be_lost() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            Actor ben = PairScenes.mentor(stage, "Ben");
            Actor olga = PairScenes.mentee(stage, "Olga");
            Colleagues.reportsTo(stage, ben, olga.person());
            Actor coordinator = stage.coordinator();
            coordinator.types("match preview");
            assertThat(whyNot(coordinator, ben, olga)).contains("Ben and Olga are not possible: one above the other");
            coordinator.presses("Show preview");
            assertThat(whyNot(coordinator, ben, stage.actor("Ruth"))).contains("are a pair in this preview");
            coordinator.presses("Show preview");
            assertThat(whyNot(coordinator, stage.actor("Mia"), stage.actor("Ruth")))
                    .contains("Mia and Ruth would be possible. But 1 mentee more would have no partner.")
                    .contains("Mia and Olga")
                    .contains("New pairs: Mia and Ruth")
                    .contains("mentees -1, mentors -1");
            assertThat(shown(coordinator, "Pin these two")).contains("1 of them pinned");
        }
    }

    @Test
    public void why_not_keeps_what_is_confidential() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.published(stage);
            stage.actor("Mia").presses("No, thank you");
            stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
            PairScenes.mentee(stage, "Olga");
            Actor coordinator = stage.coordinator();
            coordinator.types("match preview");
            assertThat(whyNot(coordinator, stage.actor("Mia"), stage.actor("Ruth")))
                    .contains("Mia and Ruth are not possible.")
                    .doesNotContainIgnoringCase("declin")
                    .doesNotContain(":");
        }
    }

    @Test
    public void a_question_after_something_changed_asks_for_a_fresh_preview() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.mentee(stage, "Olga");
            Actor coordinator = stage.coordinator();
            coordinator.types("match preview");
            coordinator.presses("Why not these two?");
            PairScenes.mentor(stage, "Ben");
            assertThat(answered(
                            coordinator,
                            Map.of(
                                    "mentor",
                                    stage.actor("Mia").person().value(),
                                    "mentee",
                                    stage.actor("Olga").person().value())))
                    .contains("Something changed since this preview");
        }
    }

    private static String whyNot(Actor coordinator, Actor mentor, Actor mentee) {
        coordinator.presses("Why not these two?");
        return answered(
                coordinator,
                Map.of(
                        "mentor", mentor.person().value(),
                        "mentee", mentee.person().value()));
    }

    private static String answered(Actor coordinator, Map<String, String> answers) {
        String seen = coordinator.submits(answers);
        return seen.isEmpty() ? coordinator.latest() : seen;
    }

    private static String shown(Actor coordinator, String button) {
        String seen = coordinator.presses(button);
        return seen.isEmpty() ? coordinator.latest() : seen;
    }

    private static Map<String, String> with(Map<String, String> other) {
        Map<String, String> answers = new HashMap<>(USUAL);
        answers.putAll(other);
        return answers;
    }
}
