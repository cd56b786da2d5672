package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.program.RunningPrograms;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mentors meet among themselves, if they like; on every platform. */
public abstract class CircleDialogue {

    /** The first circle of a program is invited to after six weeks; a weekly budget may hold it back for some days. */
    private static final Duration UNTIL_INVITED = Duration.ofDays(48);

    private Stage stage;
    private Program program;

    /** Where it is played; closed after every test. */
    protected abstract Stage stage();

    @BeforeEach
    public void a_running_program() {
        stage = stage();
        program = PairOnStage.program(stage);
    }

    @AfterEach
    public void curtain() {
        stage.close();
    }

    @Test
    public void mentors_are_invited_and_those_who_come_get_the_lesson_the_working_day_before() {
        List<Actor> mentors = mentors(5);
        stage.turn(UNTIL_INVITED);
        for (Actor mentor : mentors) {
            assertThat(invitations(mentor))
                    .singleElement()
                    .asString()
                    .contains("4 other mentors of Reverse", "What a good start feels like")
                    .contains("what your partner told you stays with the two of you")
                    .contains("Nobody learns who said no");
        }
        for (Actor mentor : mentors.subList(0, 3)) {
            mentor.presses("I am coming");
        }
        mentors.get(3).presses("Not this time");
        assertThat(mentors.get(2).latest())
                .contains("You are coming", "if at least 3 of you can", "Mentor1", "Mentor2")
                .doesNotContain("Mentor4", "Mentor5");
        mentors.get(0).presses("Calendar file");
        assertThat(mentors.get(0).latest()).contains("Here is the entry for your calendar");

        stage.turn(Duration.ofDays(14));
        assertThat(prepared(mentors.get(0)))
                .singleElement()
                .asString()
                .contains("What a good start feels like", "Try together: In pairs, five minutes each")
                .contains("You said yes first, so please send the others a link", "Mentor2", "Mentor3")
                .contains("nothing leaves the circle");
        assertThat(prepared(mentors.get(1))).singleElement().asString().contains("Mentor1 said yes first");
        assertThat(prepared(mentors.get(3))).isEmpty();
        assertThat(prepared(mentors.get(4))).isEmpty();
    }

    @Test
    public void a_circle_of_two_does_not_take_place_and_both_are_told_the_same() {
        List<Actor> mentors = mentors(4);
        stage.turn(UNTIL_INVITED);
        mentors.get(0).presses("I am coming");
        mentors.get(1).presses("I am coming");
        stage.turn(Duration.ofDays(14));
        for (Actor mentor : mentors.subList(0, 2)) {
            assertThat(mentor.inbox())
                    .anyMatch(message -> message.contains("does not take place: too few could make it"));
            assertThat(prepared(mentor)).isEmpty();
        }
    }

    @Test
    public void whoever_would_rather_have_none_is_left_in_peace_until_they_ask_again() {
        List<Actor> mentors = mentors(5);
        stage.turn(UNTIL_INVITED);
        mentors.getFirst().presses("No circles for me");
        assertThat(mentors.getFirst().latest()).contains("You are invited to no more circles of Reverse");
        stage.turn(Duration.ofDays(42));
        assertThat(invitations(mentors.getFirst())).isEmpty();
        assertThat(invitations(mentors.getLast())).hasSize(2);
        mentors.getFirst().presses("Invite me again");
        stage.turn(Duration.ofDays(42));
        assertThat(invitations(mentors.getFirst())).hasSize(1);
    }

    @Test
    public void three_mentors_are_too_few_and_a_boss_never_sits_with_their_people() {
        List<Actor> mentors = mentors(4);
        Colleagues.reportsTo(stage, mentors.get(0), mentors.get(3).person());
        stage.turn(UNTIL_INVITED);
        assertThat(mentors).allSatisfy(mentor -> assertThat(invitations(mentor)).isEmpty());
    }

    @Test
    public void nobody_answers_for_somebody_else_and_an_ended_program_invites_nobody() {
        List<Actor> mentors = mentors(4);
        stage.turn(UNTIL_INVITED);
        stage.actor("Otto").types("help");
        stage.actor("Otto").pressesOf(mentors.getFirst(), "I am coming");
        stage.actor("Mentee1").pressesOf(mentors.getFirst(), "No circles for me");
        assertThat(stage.actor("Mentee1").inbox()).noneMatch(message -> message.contains("no more circles"));
        PairOnStage.in(stage.house(), () -> stage.house()
                .getBean(RunningPrograms.class)
                .end(stage.house().getBean(Programs.class).get(program.id())));
        mentors.getFirst().presses("I am coming");
        assertThat(mentors.getFirst().inbox()).anyMatch(message -> message.contains("This circle is over"));
        stage.turn(Duration.ofDays(60));
        assertThat(invitations(mentors.getLast())).hasSize(1);
    }

    private List<Actor> mentors(int count) {
        List<Actor> mentors = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            PairOnStage pair = PairOnStage.introduced(stage, program, "Mentor" + i, "Mentee" + i)
                    .agreed();
            Colleagues.standsAt(stage, pair.mentor(), 1);
            mentors.add(pair.mentor());
        }
        return mentors;
    }

    private static List<String> invitations(Actor actor) {
        return actor.inbox().stream()
                .filter(message -> message.startsWith("A circle of mentors"))
                .toList();
    }

    private static List<String> prepared(Actor actor) {
        return actor.inbox().stream()
                .filter(message -> message.startsWith("Your circle on"))
                .toList();
    }
}
