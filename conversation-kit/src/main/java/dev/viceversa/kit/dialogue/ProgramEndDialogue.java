package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.audit.AuditEntry;
import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** How programs end, by themselves and before their time, and what becomes of surveys that are open then; on every platform. */
public abstract class ProgramEndDialogue {

    /** Where it is played. */
    protected abstract Stage stage();

    @Test
    public void a_program_ends_by_itself_and_its_open_survey_takes_answers_to_its_own_end() {
        try (Stage stage = stage()) {
            Program program = PairOnStage.program(stage);
            List<Actor> people = people(stage, program);
            stage.turn(Duration.ofDays(178));
            assertThat(state(stage, program)).isEqualTo(Program.State.RUNNING);
            looksBack(people.getFirst(), "9");

            stage.turn(Duration.ofDays(8));
            assertThat(state(stage, program)).isEqualTo(Program.State.ENDED);
            assertThat(people.getFirst().inbox()).anyMatch(message -> message.contains("has run its full length"));
            for (Actor late : people.subList(1, 6)) {
                looksBack(late, "10");
            }
            assertThat(stage.coordinator().types("report")).doesNotContain("recommend");

            stage.turn(Duration.ofDays(14));
            assertThat(stage.coordinator().types("report"))
                    .contains("recommend this program to a colleague", "+80 or more on a scale from -100 to +100")
                    .contains("(6 answers)")
                    .contains("Completed: 3 pairs")
                    .doesNotContain("No pair has waited");
            assertThat(people.get(1).types("status")).doesNotContain("Looking back");
        }
    }

    @Test
    public void a_program_that_is_ended_early_looks_back_at_once_and_asks_no_pulse_any_more() {
        try (Stage stage = stage()) {
            Program program = PairOnStage.program(stage);
            List<Actor> people = people(stage, program);
            stage.turn(Duration.ofDays(29));

            stage.coordinator().types("program");
            stage.coordinator().presses("End the program");
            stage.turn(Duration.ofDays(8));

            Actor mentor = people.getFirst();
            assertThat(mentor.inbox().stream().filter(message -> message.contains("Looking back")))
                    .hasSize(1);
            assertThat(mentor.inbox()).noneMatch(message -> message.contains("How is it going?"));
            people.forEach(one -> looksBack(one, "5"));
            stage.turn(Duration.ofDays(8));
            assertThat(stage.coordinator().types("report")).contains("-80 or less on a scale", "(6 answers)");
        }
    }

    @Test
    public void who_runs_a_program_hears_once_that_it_ended_by_itself_and_what_comes_next() {
        try (Stage stage = stage()) {
            Program program = PairOnStage.program(stage);
            people(stage, program);
            stage.turn(Duration.ofDays(186));

            assertThat(stage.coordinator().inbox().stream().filter(message -> message.contains("run its full length")))
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains("Every pair has been thanked")
                    .contains("People can still look back on it until")
                    .contains("set up a new program");
            assertThat(ended(stage, program)).singleElement().isEqualTo("time");
            stage.coordinator().presses("Report");
            assertThat(stage.coordinator().latest()).contains("Completed: 3 pairs");

            stage.turn(Duration.ofDays(30));
            assertThat(stage.coordinator().inbox().stream().filter(message -> message.contains("run its full length")))
                    .hasSize(1);
            assertThat(ended(stage, program)).hasSize(1);
        }
    }

    @Test
    public void who_ended_a_program_by_hand_is_not_told_so() {
        try (Stage stage = stage()) {
            Program program = PairOnStage.program(stage);
            people(stage, program);
            stage.coordinator().types("program");
            stage.coordinator().presses("End the program");
            stage.turn(Duration.ofDays(190));

            assertThat(stage.coordinator().inbox()).noneMatch(message -> message.contains("run its full length"));
            assertThat(ended(stage, program))
                    .singleElement()
                    .isEqualTo(stage.coordinator().person().value());
        }
    }

    /** Who ended it, as the audit has it. */
    private static List<String> ended(Stage stage, Program program) {
        return PairOnStage.in(
                        stage.house(),
                        () -> stage.house().getBean(AuditLog.class).entries())
                .stream()
                .filter(entry -> entry.action().equals("program.ended"))
                .filter(entry -> entry.subject().equals(program.id().value()))
                .map(AuditEntry::actor)
                .toList();
    }

    @Test
    public void whoever_did_not_look_back_is_asked_once_more_in_words_that_hold_after_the_end() {
        try (Stage stage = stage()) {
            Program program = PairOnStage.program(stage);
            Actor mentor = people(stage, program).getFirst();
            stage.turn(Duration.ofDays(29));
            stage.coordinator().types("program");
            stage.coordinator().presses("End the program");
            stage.turn(Duration.ofDays(8));
            assertThat(mentor.types("status")).contains("This program is over.");
            stage.turn(Duration.ofDays(12));

            assertThat(mentor.inbox().stream().filter(message -> message.contains("Looking back")))
                    .hasSize(2)
                    .allMatch(message -> message.contains("You look back on the whole program now."))
                    .satisfiesExactly(
                            first -> assertThat(first).doesNotContain("once more"),
                            second -> assertThat(second).contains("I ask this once more, and then no more."));
        }
    }

    private static List<Actor> people(Stage stage, Program program) {
        List<Actor> people = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            PairOnStage pair = PairOnStage.introduced(stage, program, "Mentor" + i, "Mentee" + i)
                    .agreed();
            people.addAll(List.of(pair.mentor(), pair.mentee()));
        }
        return people;
    }

    private static void looksBack(Actor actor, String recommends) {
        assertThat(actor.types("status")).contains("Looking back");
        actor.presses("Answer, one minute");
        actor.submits(Map.of("recommend", recommends));
        assertThat(actor.latest()).contains("Thank you. Your answers are in");
    }

    private static Program.State state(Stage stage, Program program) {
        return PairOnStage.in(
                stage.house(),
                () -> stage.house().getBean(Programs.class).get(program.id()).state());
    }
}
