package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Asking a channel before a program starts: go, pilot or wait, from five answers on; on every platform. */
public abstract class ReadinessDialogue {

    /** Where it is played. */
    protected abstract Stage stage();

    @Test
    public void five_who_agree_with_everything_make_a_go_that_says_what_it_does_not_tell() {
        try (Stage stage = stage()) {
            asked(stage);
            assertThat(stage.channel()).anyMatch(post -> post.contains("Are we ready to learn from each other?"));
            for (int i = 1; i <= 5; i++) {
                answers(stage, "Voice" + i, "4", "5", "4", "4");
            }
            Actor again = stage.actor("Voice1");
            again.types("help");
            again.pressesOf(stage.coordinator(), "Surveys and readiness");
            assertThat(again.latest()).doesNotContain("Choose how");
            assertThat(looks(stage)).contains("The channel is being asked").doesNotContain("Suggestion");

            stage.turn(Duration.ofDays(9));

            assertThat(stage.coordinator().latest())
                    .contains("Suggestion: go", "What this does not tell")
                    .doesNotContain("What stands in the way");
            assertThat(looks(stage)).contains("Suggestion: go", "Ask if we are ready");
        }
    }

    @Test
    public void what_does_not_hold_is_named_with_what_would_help() {
        try (Stage stage = stage()) {
            asked(stage);
            for (int i = 1; i <= 5; i++) {
                answers(stage, "Voice" + i, "4", "4", "2", "3");
            }
            stage.turn(Duration.ofDays(9));

            assertThat(stage.coordinator().latest())
                    .contains("Suggestion: wait", "I could tell somebody far above me what I really think")
                    .contains("Name two trusted contacts", "Agree with managers that the hour is working time")
                    .doesNotContain("Begin at the top");
        }
    }

    @Test
    public void four_answers_say_nothing_and_nobody_answers_twice() {
        try (Stage stage = stage()) {
            asked(stage);
            for (int i = 1; i <= 4; i++) {
                answers(stage, "Voice" + i, "1", "1", "1", "1");
            }
            Actor first = stage.actor("Voice1");
            assertThat(first.pressesInChannel("Answer, one minute"))
                    .containsAnyOf("You answered this already", "I have answered you in our own chat");
            assertThat(stage.channel())
                    .as("what all read stays as it was")
                    .singleElement()
                    .asString()
                    .contains("Are we ready to learn from each other?");
            stage.turn(Duration.ofDays(9));

            assertThat(stage.coordinator().latest())
                    .contains("Too few people answered")
                    .doesNotContain("Suggestion");
        }
    }

    @Test
    public void how_results_are_shown_is_declared_before_a_survey_opens_and_said_to_whoever_answers() {
        try (Stage stage = stage()) {
            PairOnStage pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Hans")
                    .agreed();
            assertThat(looks(stage)).contains("for mentors and mentees apart");
            stage.coordinator().presses("Choose how");
            stage.coordinator().submits(Map.of("by", "SITE"));
            assertThat(looks(stage)).contains("Results are shown: by site");
            stage.turn(Duration.ofDays(40));
            pair.mentor().types("status");
            assertThat(pair.mentor().presses("Answer, one minute")).contains("Sites apart where each has that many");

            stage.coordinator().presses("Choose how");
            stage.coordinator().submits(Map.of("by", "NONE"));
            pair.mentee().types("status");
            assertThat(pair.mentee().presses("Answer, one minute"))
                    .as("a survey that is open keeps what was declared before")
                    .contains("Sites apart where each has that many");
        }
    }

    /** A program that nobody joined yet, its channel asked for a week. */
    private static void asked(Stage stage) {
        Actor coordinator = stage.coordinator();
        Program program = PairOnStage.program(stage);
        PairOnStage.in(stage.house(), () -> {
            Programs programs = stage.house().getBean(Programs.class);
            programs.update(programs.get(program.id())
                    .in(Program.State.DRAFT)
                    .postingIn(Optional.of(new ChannelRef(
                            coordinator.account().platform(),
                            coordinator.account().workspace(),
                            stage.channelId()))));
            return program;
        });
        looks(stage);
        coordinator.presses("Ask if we are ready");
        coordinator.submits(
                Map.of("until", stage.now().plus(Duration.ofDays(7)).toString().substring(0, 10)));
        assertThat(coordinator.problems()).isEmpty();
    }

    private static String looks(Stage stage) {
        stage.coordinator().types("program");
        stage.coordinator().presses("Surveys and readiness");
        return stage.coordinator().latest();
    }

    private static void answers(Stage stage, String name, String useful, String open, String safe, String time) {
        Actor actor = stage.actor(name);
        actor.types("help");
        assertThat(actor.pressesInChannel("Answer, one minute")).contains("Four short statements");
        actor.submits(Map.of("useful", useful, "open", open, "safe", safe, "time", time));
        assertThat(actor.problems()).isEmpty();
        assertThat(actor.latest()).contains("Thank you. Your answers are in");
    }
}
