package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                    .contains("Completed: 3 pairs");
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
