package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.TopicOffer;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import io.micronaut.transaction.TransactionOperations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Status, profile, breaks, leaving, the home page. */
public abstract class TakingPartDialogue {

    protected abstract Stage stage();

    @Test
    public void status_says_as_what_somebody_takes_part_and_what_comes_next() {
        try (Stage stage = stage()) {
            assertThat(stage.actor("Mia").types("status")).contains("You do not take part in a program");
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            assertThat(mia.types("status")).contains("Digital tandem is open", "[Join]");
            Scenes.joinAsMentor(mia, "ai_everyday");
            assertThat(mia.types("status"))
                    .contains("You are: a mentor", "You share: AI assistants in everyday work", "Next:")
                    .contains("[My profile] [Take a break] [Leave]");
        }
    }

    @Test
    public void the_home_page_shows_the_same_and_lets_people_join() {
        try (Stage stage = stage()) {
            Actor mia = stage.actor("Mia");
            assertThat(mia.home()).contains("Hello Mia", "none is open right now");
            Scenes.openProgram(stage);
            assertThat(mia.home()).contains("Digital tandem is open");
            mia.presses("Join");
            mia.presses("Share as a mentor");
            mia.submits(Map.of("offers", "ai_everyday", "seats", "1", "consent", "yes"));
            assertThat(mia.home()).contains("You are: a mentor").doesNotContain("is open");
        }
    }

    @Test
    public void a_profile_starts_from_the_last_answers_and_keeps_what_is_changed() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            mia.types("status");
            assertThat(mia.presses("My profile")).contains("What I can share");
            mia.submits(Map.of("offers", "dashboards", "seats", "3", "hope", "New people", "style_pace", "4"));
            assertThat(mia.latest()).contains("Your profile for Digital tandem is saved");
            Enrollment saved = enrollment(stage, mia);
            assertThat(saved.offers()).containsExactly(new TopicOffer("dashboards"));
            assertThat(saved.preferences().style()).startsWith(4).hasSize(3);
            assertThat(saved.hope()).isEqualTo("New people");
        }
    }

    @Test
    public void a_break_ends_by_itself_in_working_hours_and_the_person_is_told() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            assertThat(mia.types("pause")).contains("I am back on");
            LocalDate back = today(stage).plusDays(10);
            mia.submits(Map.of("back", back.toString()));
            assertThat(mia.latest()).contains("You are on a break until");
            assertThat(enrollment(stage, mia).pausedUntil()).contains(back);
            assertThat(mia.types("status")).contains("You are on a break until", "[I am back]");
            stage.turn(Duration.ofDays(9));
            assertThat(enrollment(stage, mia).active()).isFalse();
            stage.turn(Duration.ofDays(5));
            assertThat(enrollment(stage, mia).active()).isTrue();
            assertThat(mia.latest()).contains("Welcome back to Digital tandem");
            assertThat(mia.inbox().stream().filter(message -> message.contains("Welcome back")))
                    .hasSize(1);
        }
    }

    @Test
    public void a_break_has_an_end_after_today_and_within_the_program() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            mia.types("pause");
            mia.submits(Map.of("back", today(stage).toString()));
            assertThat(mia.problems()).containsOnlyKeys("back");
            mia.submits(Map.of("back", today(stage).plusYears(2).toString()));
            assertThat(mia.problems().get("back")).contains("not after");
            assertThat(enrollment(stage, mia).active()).isTrue();
        }
    }

    @Test
    public void coming_back_early_is_one_word_and_twice_changes_nothing() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            mia.types("pause");
            mia.submits(Map.of("back", today(stage).plusDays(10).toString()));
            assertThat(mia.types("resume")).contains("Welcome back");
            assertThat(mia.types("resume")).contains("You are not on a break");
            stage.turn(Duration.ofDays(15));
            assertThat(mia.inbox()).noneMatch(message -> message.contains("your break is over"));
        }
    }

    @Test
    public void during_a_break_what_was_planned_waits_until_it_is_over() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            plan(stage, mia, stage.now().plus(Duration.ofDays(5)));
            LocalDate back = today(stage).plusDays(10);
            mia.types("pause");
            mia.submits(Map.of("back", back.toString()));
            assertThat(planned(stage).dueAt())
                    .isAfterOrEqualTo(
                            back.atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant());
        }
    }

    @Test
    public void leaving_asks_once_and_never_why_and_what_was_planned_is_cancelled() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            plan(stage, mia, stage.now().plus(Duration.ofDays(5)));
            assertThat(mia.types("leave"))
                    .contains("Do you want to leave Digital tandem?")
                    .contains("[Yes, leave] [Rather take a break]");
            mia.presses("Yes, leave");
            assertThat(enrollment(stage, mia).takesPart()).isFalse();
            assertThat(planned(stage).state()).isEqualTo(DeliveryState.CANCELLED);
            assertThat(mia.types("status")).doesNotContain("You are: a mentor");
            Scenes.joinAsMentor(mia, "automation");
            assertThat(enrollment(stage, mia).active()).isTrue();
        }
    }

    @Test
    public void leaving_with_two_quick_clicks_is_leaving_once() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            mia.types("leave");
            mia.doubleClicks("Yes, leave");
            assertThat(mia.latest()).contains("You no longer take part there, so nothing was changed");
            assertThat(enrollment(stage, mia).state()).isEqualTo(Enrollment.State.LEFT);
        }
    }

    @Test
    public void nobody_pauses_or_leaves_for_somebody_else() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Actor tom = stage.actor("Tom");
            Scenes.joinAsMentor(mia, "ai_everyday");
            Scenes.joinAsMentee(tom, "ai_everyday");
            mia.types("leave");
            for (Actor other : new Actor[] {tom, stage.coordinator(), stage.actor("Stranger")}) {
                other.pressesOf(mia, "Yes, leave");
                assertThat(other.latest()).contains("nothing was changed");
            }
            mia.types("status");
            tom.pressesOf(mia, "My profile");
            assertThat(tom.form()).isEmpty();
            assertThat(enrollment(stage, mia).active()).isTrue();
            assertThat(enrollment(stage, tom).active()).isTrue();
        }
    }

    private static void plan(Stage stage, Actor actor, Instant due) {
        Outbox outbox = stage.house().getBean(Outbox.class);
        transactions(stage).executeWrite(status -> {
            outbox.plan(
                    actor.person(),
                    "of_a_test",
                    "of-a-test",
                    Weight.REMINDER,
                    About.program(enrollment(stage, actor).program()),
                    due,
                    Duration.ofDays(3));
            return true;
        });
    }

    private static Delivery planned(Stage stage) {
        return stage.house().getBean(Outbox.class).find("of-a-test").orElseThrow();
    }

    private static TransactionOperations<?> transactions(Stage stage) {
        return stage.house().getBean(TransactionOperations.class);
    }

    private static Enrollment enrollment(Stage stage, Actor actor) {
        return stage.house().getBean(Enrollments.class).of(actor.person()).getFirst();
    }

    private static LocalDate today(Stage stage) {
        return stage.now().atZone(ZoneId.of("Europe/Berlin")).toLocalDate();
    }
}
