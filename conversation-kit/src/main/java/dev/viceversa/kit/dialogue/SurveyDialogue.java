package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.program.Program;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Surveys: asked of everybody of an intake, tied to nobody, published once and only in groups; on every platform. */
public abstract class SurveyDialogue {

    /** Where it is played. */
    protected abstract Stage stage();

    @Test
    public void a_pulse_is_asked_once_and_says_on_each_question_who_will_see_the_answer() {
        try (Stage stage = stage()) {
            PairOnStage pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Hans")
                    .agreed();
            Actor mia = pair.mentor();
            stage.turn(Duration.ofDays(40));
            assertThat(invitations(mia)).hasSize(1);

            assertThat(mia.types("status")).contains("How is it going?", "Open until");
            assertThat(mia.presses("Answer, one minute"))
                    .contains("nobody as yours. Only the average of everybody, once at least 5 people answered.")
                    .contains("only if at least 10 people write something.");
            mia.submits(Map.of());
            assertThat(mia.problems().get("worth")).contains("Please answer at least one question");
            mia.submits(Map.of("worth", "4", "change", "More time"));
            assertThat(mia.latest()).contains("Thank you. Your answers are in, without your name.");

            mia.presses("Answer, one minute");
            assertThat(mia.latest()).contains("You answered this already");
            assertThat(mia.types("status")).doesNotContain("Answer, one minute");
        }
    }

    @Test
    public void a_wave_that_is_over_takes_no_answers() {
        try (Stage stage = stage()) {
            PairOnStage pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Hans")
                    .agreed();
            stage.turn(Duration.ofDays(46));

            pair.mentor().presses("Answer, one minute");

            assertThat(pair.mentor().latest()).contains("takes no answers any more");
        }
    }

    @Test
    public void the_coordinator_sees_averages_of_five_and_nothing_of_fewer() {
        try (Stage stage = stage()) {
            Program program = PairOnStage.program(stage);
            List<Actor> people = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                PairOnStage pair = PairOnStage.introduced(stage, program, "Mentor" + i, "Mentee" + i)
                        .agreed();
                people.addAll(List.of(pair.mentor(), pair.mentee()));
            }
            stage.turn(Duration.ofDays(40));
            for (Actor actor : people.subList(0, 4)) {
                answers(actor, Map.of("worth", "3", "used", "2", "change", "Words of " + actor.name()));
            }
            answers(people.get(4), Map.of("worth", "5"));
            assertThat(stage.coordinator().types("report")).doesNotContain("well spent");
            stage.turn(Duration.ofDays(7));

            assertThat(stage.coordinator().types("report"))
                    .contains("How is it going?", "The time with my partner is well spent: 3.4 of 5 (5 answers)")
                    // Three mentors and two mentees: neither group is shown. Four answers, four remarks: neither are
                    // they.
                    .doesNotContain("mentors 3", "used or passed on", "Words of")
                    .contains("What these numbers cannot say");
        }
    }

    @Test
    public void the_report_names_pairs_without_a_date_and_tells_nothing_private() {
        try (Stage stage = stage()) {
            PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Hans")
                    .agreed();
            assertThat(stage.coordinator().types("report"))
                    .contains("Taking part: 1 mentor, 1 mentee", "Under way: 1 pair", "Sessions held: 0")
                    .contains("No pair has waited 21 days or longer for a date.");
            stage.turn(Duration.ofDays(22));
            assertThat(stage.coordinator().types("report")).contains("Mia and Hans: no date since");
            stage.turn(Duration.ofDays(14));
            assertThat(stage.coordinator().types("report"))
                    .contains("please have a look")
                    .contains("Expected by now: 1");
            assertThat(stage.actor("Mia").types("report")).doesNotContain("Taking part");
        }
    }

    private static void answers(Actor actor, Map<String, String> answers) {
        actor.types("status");
        actor.presses("Answer, one minute");
        actor.submits(answers);
        assertThat(actor.latest()).contains("Thank you. Your answers are in");
    }

    private static List<String> invitations(Actor actor) {
        return actor.inbox().stream()
                .filter(message -> message.contains("How is it going?"))
                .toList();
    }
}
