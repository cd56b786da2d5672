package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.enrollment.TopicNeed;
import dev.viceversa.core.enrollment.TopicOffer;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Joining, by everybody who may and everybody who may not. */
public abstract class JoiningDialogue {

    protected abstract Stage stage();

    @Test
    public void a_coordinator_opens_a_program_and_a_mentor_joins_from_the_invitation_and_is_welcomed() {
        try (Stage stage = stage()) {
            Actor coordinator = stage.coordinator();
            assertThat(coordinator.types("program")).contains("New program").contains("Technology");
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            assertThat(coordinator.latest()).contains("being set up").contains("0 mentors, 0 mentees");
            coordinator.presses("Open for joining");
            assertThat(coordinator.latest()).contains("the invitation is on its way");
            assertThat(stage.channel()).hasSize(1).first().asString().contains("Digital tandem", "[Join]");

            Actor mia = stage.actor("Mia");
            assertThat(mia.types("join"))
                    .contains("Leaders try today's technology", "Share as a mentor", "Learn as a mentee");
            assertThat(mia.presses("Share as a mentor")).contains("What I can share", "Yes, I take part");
            mia.submits(
                    Map.of("offers", "ai_everyday,automation", "seats", "2", "hope", "To be heard", "consent", "yes"));
            assertThat(mia.latest())
                    .contains("Welcome to Digital tandem")
                    .contains("AI assistants in everyday work, Automating small tasks")
                    .contains("I do not know your place in the company yet");

            Enrollment enrollment = only(stage, mia);
            assertThat(enrollment.role()).isEqualTo(Role.MENTOR);
            assertThat(enrollment.offers())
                    .containsExactly(new TopicOffer("ai_everyday"), new TopicOffer("automation"));
            assertThat(enrollment.preferences().seats()).isEqualTo(2);
            assertThat(enrollment.hope()).isEqualTo("To be heard");
            coordinator.types("program");
            assertThat(coordinator.types("program")).contains("1 mentor, 0 mentees");
        }
    }

    @Test
    public void whoever_presses_join_under_a_post_sees_where_they_look_how_it_goes_on() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            List<String> posts = stage.channel();
            Actor mia = stage.actor("Mia");
            mia.types("help");

            assertThat(mia.pressesInChannel("Join"))
                    .containsAnyOf("Share as a mentor", "I have answered you in our own chat");
            mia.presses("Share as a mentor");
            mia.submits(Map.of("offers", "ai_everyday", "seats", "1", "consent", "yes"));
            assertThat(mia.latest()).contains("Welcome to Digital tandem");
            assertThat(mia.pressesInChannel("Join"))
                    .containsAnyOf("You take part", "I have answered you in our own chat");

            assertThat(stage.channel()).as("what all read stays as it was").isEqualTo(posts);
        }
    }

    @Test
    public void a_mentees_form_starts_with_what_they_want_to_learn() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor tom = stage.actor("Tom");
            tom.types("join");
            String form = tom.presses("Learn as a mentee");
            assertThat(form.indexOf("What I want to learn")).isLessThan(form.indexOf("What I need soon"));
            tom.submits(Map.of(
                    "learn",
                    "ai_everyday,dashboards",
                    "soon",
                    "dashboards",
                    "curious",
                    "cloud_basics",
                    "consent",
                    "yes"));
            assertThat(tom.latest()).contains("You are in as a mentee");
            assertThat(only(stage, tom).needs())
                    .containsExactlyInAnyOrder(
                            new TopicNeed("dashboards", 3),
                            new TopicNeed("ai_everyday", 2),
                            new TopicNeed("cloud_basics", 1));
        }
    }

    @Test
    public void without_consent_nobody_is_enrolled() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            mia.types("join");
            mia.presses("Share as a mentor");
            mia.submits(Map.of("offers", "ai_everyday", "seats", "1"));
            assertThat(mia.problems()).containsOnlyKeys("consent");
            assertThat(all(stage, mia)).isEmpty();
        }
    }

    @Test
    public void what_was_never_offered_is_refused_at_the_field() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            mia.types("join");
            mia.presses("Share as a mentor");
            mia.submits(Map.of("offers", "ai_everyday", "seats", "1", "consent", "yes", "hope", "x".repeat(1001)));
            assertThat(mia.problems()).containsOnlyKeys("hope");
            assertThat(mia.problems().get("hope")).contains("1,001").contains("1,000");
            assertThat(all(stage, mia)).isEmpty();
        }
    }

    @Test
    public void joining_twice_keeps_one_enrollment_and_says_so() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            assertThat(mia.types("join")).contains("You take part in Digital tandem as a mentor");
            assertThat(all(stage, mia)).hasSize(1);
        }
    }

    @Test
    public void before_a_program_opens_and_after_its_last_day_nobody_joins() {
        try (Stage stage = stage()) {
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            Actor mia = stage.actor("Mia");
            assertThat(mia.types("join")).contains("There is no program to join right now");
            stage.coordinator().presses("Open for joining");
            mia.types("join");
            mia.presses("Share as a mentor");
            stage.turn(Duration.ofDays(20));
            mia.submits(Map.of("offers", "ai_everyday", "seats", "1", "consent", "yes"));
            assertThat(mia.latest()).contains("Joining Digital tandem is closed");
            assertThat(all(stage, mia)).isEmpty();
        }
    }

    @Test
    public void with_several_programs_open_people_choose_and_may_be_both() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage, "Digital tandem", "TECH");
            Scenes.openProgram(stage, "Second tandem", "TECH");
            Actor mia = stage.actor("Mia");
            assertThat(mia.types("join")).contains("Digital tandem", "Second tandem");
            mia.presses("Second tandem");
            mia.presses("Learn as a mentee");
            mia.submits(Map.of("learn", "ai_everyday", "consent", "yes"));
            Scenes.joinAsMentor(mia, "automation");
            assertThat(all(stage, mia))
                    .extracting(Enrollment::role)
                    .containsExactlyInAnyOrder(Role.MENTEE, Role.MENTOR);
        }
    }

    @Test
    public void only_coordinators_may_set_programs_up_whatever_button_somebody_holds() {
        try (Stage stage = stage()) {
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            Actor mia = stage.actor("Mia");
            assertThat(mia.types("program")).contains("I do not know \"program\"");
            mia.pressesOf(stage.coordinator(), "Open for joining");
            assertThat(mia.latest()).contains("This is not yours to change");
            assertThat(mia.types("join")).contains("There is no program to join right now");
        }
    }

    private static Enrollment only(Stage stage, Actor actor) {
        List<Enrollment> all = all(stage, actor);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<Enrollment> all(Stage stage, Actor actor) {
        return stage.house().getBean(Enrollments.class).of(actor.person());
    }
}
