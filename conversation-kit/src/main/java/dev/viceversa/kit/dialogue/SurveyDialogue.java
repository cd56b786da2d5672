package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.release.Voices;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.survey.Waves;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            List<Actor> people = threePairs(stage, program);
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

    @Test
    public void somebody_forgotten_while_a_survey_is_open_leaves_what_they_said_and_no_tie_to_it() {
        try (Stage stage = stage()) {
            Program program = PairOnStage.program(stage);
            List<Actor> people = threePairs(stage, program);
            stage.turn(Duration.ofDays(40));
            for (int i = 0; i < 5; i++) {
                answers(
                        people.get(i),
                        Map.of("worth", List.of("2", "3", "4", "4", "4").get(i)));
            }
            Wave wave = openWave(stage, program);
            Actor gone = people.getFirst();
            PersonId before = gone.person();
            assertThat(voice(stage, before)).isPresent();

            forgotten(stage, gone);

            assertThat(voice(stage, before)).isEmpty();
            assertThat(PairOnStage.in(
                            stage.house(),
                            () -> stage.house().getBean(Waves.class).answered(wave)))
                    .isEqualTo(5);
            assertThat(gone.types("status")).doesNotContain("Answer, one minute");
            stage.turn(Duration.ofDays(7));
            assertThat(stage.coordinator().types("report")).contains("well spent: 3.4 of 5 (5 answers)");
        }
    }

    @Test
    public void somebody_forgotten_before_they_answered_is_not_waited_for_and_makes_no_group_larger() {
        try (Stage stage = stage()) {
            Program program = PairOnStage.program(stage);
            List<Actor> people = threePairs(stage, program);
            stage.turn(Duration.ofDays(40));
            for (Actor actor : people.subList(1, 5)) {
                answers(actor, Map.of("worth", "3"));
            }
            Wave wave = openWave(stage, program);
            Actor gone = people.getFirst();
            int heard = gone.inbox().size();
            forgotten(stage, gone);
            stage.turn(Duration.ofDays(7));
            assertThat(gone.inbox())
                    .as("two answers to their own deletion at most")
                    .hasSizeLessThan(heard + 4);
            assertThat(stage.coordinator().types("report")).doesNotContain("well spent");
            assertThat(PairOnStage.in(
                            stage.house(),
                            () -> stage.house().getBean(Waves.class).answered(wave)))
                    .isEqualTo(4);
        }
    }

    private static List<Actor> threePairs(Stage stage, Program program) {
        List<Actor> people = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            PairOnStage pair = PairOnStage.introduced(stage, program, "Mentor" + i, "Mentee" + i)
                    .agreed();
            people.addAll(List.of(pair.mentor(), pair.mentee()));
        }
        return people;
    }

    private static void forgotten(Stage stage, Actor actor) {
        actor.types("privacy");
        actor.presses("Delete my data");
        actor.presses("Yes, delete everything");
        stage.turn(Duration.ofMinutes(15));
    }

    private static Wave openWave(Stage stage, Program program) {
        return PairOnStage.in(
                        stage.house(), () -> stage.house().getBean(Waves.class).in(program.id()))
                .stream()
                .filter(wave -> wave.open(stage.now()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> voice(Stage stage, PersonId person) {
        return PairOnStage.in(
                stage.house(), () -> stage.house().getBean(Voices.class).find(person));
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
