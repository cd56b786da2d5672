package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Coordinators preview and publish; juniors answer in private; everybody hears at one instant. */
public abstract class MatchingDialogue {

    /** A fresh stage on the platform under test. */
    protected abstract Stage stage();

    @Test
    public void a_preview_says_who_and_why_and_nobody_hears_of_it() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            Actor mia = stage.actor("Mia");
            int before = mia.inbox().size();
            assertThat(shown(stage, "match preview"))
                    .contains("Preview for Digital tandem")
                    .contains("Mia mentors Ruth")
                    .contains("AI assistants in everyday work")
                    .contains("1 of 1 have a mentee")
                    .contains("Proven");
            assertThat(mia.inbox()).hasSize(before);
            assertThat(pairings(stage)).isEmpty();
        }
    }

    @Test
    public void the_junior_hears_first_and_both_are_introduced_at_one_instant() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            int ruthHad = ruth.inbox().size();
            PairScenes.published(stage);
            assertThat(stage.coordinator().latest()).contains("1 proposal is out");
            assertThat(mia.latest())
                    .contains("A match for you")
                    .contains("Ruth (Department Ruth, Berlin)")
                    .contains("AI assistants in everyday work")
                    .contains("What this is for: Leaders try today's technology")
                    .contains("Please answer by", "If you do not answer, nobody hears of it")
                    .contains("Only you see this");
            mia.presses("Yes, introduce us");
            assertThat(mia.latest()).contains("Good to have your yes");
            assertThat(ruth.inbox()).hasSize(ruthHad);
            assertThat(ruth.types("partner")).contains("You have no partner right now");

            stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
            assertThat(mia.inbox())
                    .anyMatch(message ->
                            message.contains("Meet Ruth") && message.contains("What this is for: Leaders try"));
            assertThat(ruth.inbox())
                    .anyMatch(message -> message.contains("Meet Mia")
                            && message.contains("What this is for: Leaders try")
                            && message.contains("Why you two")
                            && message.contains("Ground rules")
                            && message.contains("[Propose our agreement]"));
            Pairing pairing = pairings(stage).getFirst();
            assertThat(pairing.introducedAt().orElseThrow()).isAfterOrEqualTo(pairing.introduceAt());
            assertThat(shown(stage, "match")).contains("1 pair introduced, 0 open again");
        }
    }

    @Test
    public void a_junior_declines_and_nobody_can_tell() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            // Olga wants to learn too; with one mentor only one of the two seniors can have a proposal behind her.
            PairScenes.mentee(stage, "Olga");
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            Actor olga = stage.actor("Olga");
            PairScenes.published(stage);
            String standing = shown(stage, "match");
            mia.presses("No, thank you");
            assertThat(mia.latest()).contains("Nobody learns of it");
            assertThat(shown(stage, "match")).isEqualTo(standing);

            stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
            assertThat(ruth.latest()).contains("you are not matched this round").isEqualTo(olga.latest());
            assertThat(shown(stage, "match"))
                    .contains("0 pairs introduced, 1 open again")
                    .doesNotContainIgnoringCase("declin");
            assertThat(mia.inbox()).noneMatch(message -> message.contains("not matched this round"));
        }
    }

    @Test
    public void silence_is_not_a_yes_and_looks_the_same_from_outside() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.published(stage);
            stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
            assertThat(stage.actor("Mia").latest()).contains("that is fine").contains("Nobody hears of it");
            assertThat(stage.actor("Ruth").latest()).contains("you are not matched this round");
            assertThat(shown(stage, "match")).contains("0 pairs introduced, 1 open again");
            assertThat(pairings(stage)).extracting(Pairing::state).containsExactly(Pairing.State.EXPIRED);
        }
    }

    @Test
    public void an_answer_after_the_end_gets_a_kind_sentence_and_changes_nothing() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.published(stage);
            stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
            Actor mia = stage.actor("Mia");
            mia.presses("Yes, introduce us");
            assertThat(mia.inbox()).anyMatch(message -> message.contains("that is fine"));
            assertThat(pairings(stage)).extracting(Pairing::state).containsExactly(Pairing.State.EXPIRED);
        }
    }

    @Test
    public void nobody_else_can_answer_for_the_junior_or_learn_that_there_is_a_proposal() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.published(stage);
            for (Actor other : List.of(stage.actor("Ruth"), stage.actor("Tom"), stage.coordinator())) {
                other.pressesOf(stage.actor("Mia"), "No, thank you");
                assertThat(other.latest()).contains("This is not yours to change");
            }
            assertThat(pairings(stage)).extracting(Pairing::state).containsExactly(Pairing.State.PROPOSED);
        }
    }

    @Test
    public void publishing_twice_publishes_once() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            Actor coordinator = stage.coordinator();
            coordinator.types("match preview");
            coordinator.doubleClicks("Publish");
            assertThat(pairings(stage)).hasSize(1);
            assertThat(stage.actor("Mia").inbox().stream().filter(message -> message.contains("A match for you")))
                    .hasSize(1);
            assertThat(String.join("\n", coordinator.inbox())).contains("Nothing was done twice");
        }
    }

    @Test
    public void what_changed_since_the_preview_blocks_publishing_with_a_list() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.mentor(stage, "Ben");
            PairScenes.mentee(stage, "Olga");
            Actor coordinator = stage.coordinator();
            coordinator.types("match preview");
            Actor ben = stage.actor("Ben");
            ben.types("leave");
            ben.presses("Yes, leave");
            Colleagues.reportsTo(stage, stage.actor("Mia"), stage.actor("Ruth").person());
            coordinator.presses("Publish");
            assertThat(coordinator.latest())
                    .contains("Something changed since this preview")
                    .contains("Nothing was published")
                    .contains("Ben is no longer open for a partner")
                    .contains("Mia: what is known for matching changed");
            assertThat(pairings(stage)).isEmpty();
            coordinator.presses("Fresh preview");
            assertThat(String.join("\n", coordinator.inbox()))
                    .contains("Mia mentors Olga")
                    .doesNotContain("Mia mentors Ruth · fit 0");
        }
    }

    @Test
    public void a_coordinator_pins_bars_and_compares() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.mentee(stage, "Olga");
            Actor coordinator = stage.coordinator();
            String first = shown(stage, "match preview");
            String chosen = first.contains("Mia mentors Ruth") ? "Ruth" : "Olga";
            String other = chosen.equals("Ruth") ? "Olga" : "Ruth";
            coordinator.presses("Not these two");
            assertThat(coordinator.latest()).contains("Mia mentors " + other).contains("1 pair, by you");
            coordinator.presses("Compare with before");
            assertThat(coordinator.latest())
                    .contains("New pairs: Mia and " + other)
                    .contains("No longer: Mia and " + chosen);
            coordinator.types("match");
            coordinator.presses("Show preview");
            coordinator.presses("Pin");
            assertThat(coordinator.latest()).contains("1 of them pinned");
            coordinator.presses("Who is left, and why");
            assertThat(coordinator.latest()).contains(chosen + " (mentee)").contains("Ruled out: Mia and " + chosen);
        }
    }

    @Test
    public void the_proposal_is_handed_out_as_a_list_to_coordinators_only() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.mentee(stage, "Olga");
            stage.coordinator().types("match preview");
            stage.coordinator().presses("Download as CSV");
            assertThat(stage.coordinator().latest())
                    .contains("The link works once")
                    .contains("matches.csv");
            stage.actor("Mia").pressesOf(stage.coordinator(), "Download as CSV");
            assertThat(stage.actor("Mia").latest()).contains("This is not yours to change");
        }
    }

    @Test
    public void matching_without_mentees_is_refused_with_a_sentence() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            PairScenes.mentor(stage, "Mia");
            assertThat(shown(stage, "match preview"))
                    .contains("This cannot be matched")
                    .contains("No mentee is open");
        }
    }

    @Test
    public void everybody_in_one_reporting_line_gives_a_sentence_and_nothing_to_publish() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            Colleagues.reportsTo(stage, stage.actor("Mia"), stage.actor("Ruth").person());
            assertThat(shown(stage, "match preview"))
                    .contains("No pair is possible under the rules")
                    .contains("one above the other")
                    .doesNotContain("Proven")
                    .doesNotContain("[Publish]");
        }
    }

    @Test
    public void a_pin_that_breaks_a_rule_by_now_is_refused_with_the_rule_and_a_way_out() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.mentor(stage, "Ben");
            Actor coordinator = stage.coordinator();
            coordinator.types("match preview");
            coordinator.presses("Pin");
            String pinned = coordinator.latest().contains("Mia mentors Ruth") ? "Mia" : "Ben";
            String other = pinned.equals("Mia") ? "Ben" : "Mia";
            Colleagues.reportsTo(stage, stage.actor(pinned), stage.actor("Ruth").person());
            assertThat(shown(stage, "match preview"))
                    .contains(pinned + " and Ruth cannot be pinned: one above the other")
                    .doesNotContain("Preview for");
            coordinator.presses("Preview without pins");
            assertThat(coordinator.latest()).contains(other + " mentors Ruth").doesNotContain("pinned");
        }
    }

    @Test
    public void newcomers_are_matched_without_touching_living_pairs() {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            PairScenes.mentor(stage, "Ben");
            PairScenes.mentee(stage, "Olga");
            PairScenes.published(stage);
            stage.actor("Ben").presses("Yes, introduce us");
            stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
            assertThat(stage.actor("Olga").types("partner")).contains("Ben");
            assertThat(stage.actor("Ruth").types("partner")).contains("Mia").doesNotContain("Ben");
        }
    }

    @Test
    public void a_senior_who_takes_a_break_before_the_instant_is_not_introduced() {
        try (Stage stage = stage()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.published(stage);
            stage.actor("Mia").presses("Yes, introduce us");
            Actor ruth = stage.actor("Ruth");
            ruth.types("pause");
            ruth.submits(Map.of(
                    "back", stage.now().plus(Duration.ofDays(30)).toString().substring(0, 10)));
            assertThat(stage.actor("Mia").latest()).contains("no longer open").contains("says nothing about you");
            stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
            assertThat(String.join("\n", ruth.inbox())).doesNotContain("Meet Mia");
        }
    }

    private static String shown(Stage stage, String words) {
        String seen = stage.coordinator().types(words);
        return seen.isEmpty() ? stage.coordinator().latest() : seen;
    }

    private static List<Pairing> pairings(Stage stage) {
        return stage.house().getBean(Pairings.class).all();
    }
}
