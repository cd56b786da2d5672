package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A coordinator changes when things come in a program that is under way: what was planned already follows. */
public abstract class OtherRhythmDialogue {

    private static final String DUE = "a round of matches is due";
    private static final String ROUND = "The next round of matches is planned for";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    protected abstract Stage stage();

    @Test
    public void rounds_in_another_rhythm_are_reminded_of_anew_and_no_stale_reminder_arrives() {
        try (Stage stage = stage()) {
            Actor tom = twoWait(stage);
            String before = round(tom);
            rules(stage, "Pairing", rounds("3"));
            String now = round(tom);
            assertThat(now).isNotEqualTo(before);

            stage.turn(Duration.ofDays(17));
            assertThat(reminders(stage)).as("the third week's round").hasSize(1);
            stage.turn(Duration.ofDays(14));
            assertThat(reminders(stage))
                    .as("nothing of the round the fourth week had")
                    .hasSize(1);
            stage.turn(Duration.ofDays(7));
            assertThat(reminders(stage)).as("the sixth week's round").hasSize(2);
        }
    }

    @Test
    public void a_rhythm_that_is_taken_back_is_reminded_of_as_it_was() {
        try (Stage stage = stage()) {
            Actor tom = twoWait(stage);
            String before = round(tom);
            rules(stage, "Pairing", rounds("3"));
            rules(stage, "Pairing", rounds("4"));
            assertThat(round(tom)).isEqualTo(before);
            stage.turn(Duration.ofDays(17));
            assertThat(reminders(stage)).isEmpty();
            stage.turn(Duration.ofDays(10));
            assertThat(reminders(stage)).hasSize(1);
        }
    }

    @Test
    public void other_days_and_another_time_for_reminders_move_what_is_planned_already() {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            Actor mia = stage.actor("Mia");
            assertThat(planned(stage, mia)).isNotEmpty().allSatisfy(delivery -> assertThat(
                            delivery.dueAt().atZone(ZONE))
                    .satisfies(due -> assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(10, 0)))
                    .satisfies(due -> assertThat(due.getDayOfWeek())
                            .isIn(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)));

            rules(
                    stage,
                    "Messages",
                    Map.of(
                            "delivery_days", "FRIDAY",
                            "delivery_at", "14:00",
                            "weekly_reminders", "1",
                            "weekly_unprompted", "3",
                            "per_step", "2",
                            "silences", "3"));
            assertThat(planned(stage, mia)).isNotEmpty().allSatisfy(delivery -> assertThat(
                            delivery.dueAt().atZone(ZONE))
                    .satisfies(due -> assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(14, 0)))
                    .satisfies(due -> assertThat(due.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY)));
        }
    }

    /** A pair is under way, and two more joined since. */
    private static Actor twoWait(Stage stage) {
        PairScenes.agreed(stage);
        Actor tom = PairScenes.mentor(stage, "Tom");
        PairScenes.mentee(stage, "Lea");
        return tom;
    }

    private static String round(Actor actor) {
        String status = actor.types("status");
        assertThat(status).contains(ROUND);
        return status.substring(status.indexOf(ROUND)).lines().findFirst().orElseThrow();
    }

    private static List<String> reminders(Stage stage) {
        return stage.coordinator().inbox().stream()
                .filter(message -> message.contains(DUE))
                .toList();
    }

    private static List<Delivery> planned(Stage stage, Actor actor) {
        return PairOnStage.in(
                        stage.house(), () -> stage.house().getBean(Outbox.class).to(actor.person()))
                .stream()
                .filter(delivery -> delivery.state() == DeliveryState.PENDING)
                .filter(delivery -> delivery.weight().countedAsReminder())
                .toList();
    }

    private static void rules(Stage stage, String page, Map<String, String> answers) {
        stage.coordinator().types("program");
        stage.coordinator().presses("How it works");
        stage.coordinator().presses(page);
        stage.coordinator().submits(answers);
        assertThat(stage.coordinator().problems()).isEmpty();
    }

    private static Map<String, String> rounds(String weeks) {
        return Map.of(
                "level_gap", "2",
                "shared_hours", "2",
                "seats", "1",
                "mentee_seats", "1",
                "mentors_up_to", "any",
                "mentees_from", "any",
                "decline_days", "3",
                "rounds", weeks);
    }
}
