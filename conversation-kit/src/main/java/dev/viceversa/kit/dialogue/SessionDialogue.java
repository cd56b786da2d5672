package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a pair finds a date, meets, and says so; on every platform. */
public abstract class SessionDialogue {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Stage stage;
    private Actor mia;
    private Actor hans;
    private PairOnStage pair;

    /** Where it is played; closed after every test. */
    protected abstract Stage stage();

    @BeforeEach
    public void a_pair_with_an_agreement_on_a_monday_morning() {
        stage = stage();
        stage.turnTo(stage.now()
                .atZone(BERLIN)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(LocalTime.of(9, 30))
                .toInstant());
        pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Hans");
        mia = pair.mentor();
        hans = pair.mentee();
    }

    @AfterEach
    public void curtain() {
        stage.close();
    }

    @Test
    public void no_date_is_planned_before_both_accepted_an_agreement() {
        assertThat(mia.types("session")).contains("Before your first session", "[Our agreement]");
        assertThat(mia.types("session")).doesNotContain("Suggest times");
    }

    @Test
    public void one_suggests_times_and_the_other_picks_one() {
        pair.agreed();

        mia.types("session");
        assertThat(mia.presses("Suggest times")).contains("Times when both of you work", "( )", "How long");
        mia.submits(Map.of("slots", firstSlots(mia, 2), "length", "60"));
        assertThat(mia.latest()).contains("Hans can pick one of your times");
        assertThat(hans.latest()).contains("Mia suggests times for your session", "Where each of us stands");
        assertThat(hans.buttons()).hasSize(3).endsWith("Suggest other times");

        hans.presses(hans.buttons().getFirst());
        assertThat(mia.latest()).contains("Your session with Hans is set");
        assertThat(hans.types("session")).contains("When: ", "[Calendar entry] [Find another time] [Call it off]");
        hans.presses("Calendar entry");
        assertThat(hans.latest()).contains("Here is your calendar entry.", "works once, for ten minutes");
    }

    @Test
    public void nobody_is_asked_to_meet_outside_their_hours() {
        pair.agreed();
        PairOnStage.lives(stage, hans, "America/New_York", "Mo-Fr 09:00-17:00");

        mia.types("session");
        assertThat(mia.presses("Suggest times")).contains("in New York");
        String day = stage.now().atZone(BERLIN).toLocalDate().plusDays(1).toString();
        mia.submits(Map.of("day", day, "time", "10:00", "length", "60"));

        assertThat(mia.problems().get("time")).contains("For Hans that is", "outside their working hours");
        mia.submits(Map.of("day", day, "time", "18:00", "length", "60"));
        assertThat(mia.problems().get("time")).contains("outside your own working hours");
        mia.submits(Map.of("day", day, "time", "15:30", "length", "60"));
        assertThat(mia.problems()).isEmpty();
        assertThat(hans.latest()).contains("Mia suggests times", "in Berlin");
    }

    @Test
    public void both_are_prepared_on_the_working_day_before_and_asked_on_the_working_day_after() {
        pair.agreed();
        Instant session = planned("10:00", 3);

        stage.turnTo(session.minus(Duration.ofHours(1)));
        assertThat(mia.latest()).contains("Coming up: your session with Hans", "And the other way round");
        assertThat(hans.latest()).contains("Coming up: your session with Mia");
        assertThat(mia.latest()).isNotEqualTo(hans.latest());

        stage.turnTo(session.plus(Duration.ofHours(23)));
        assertThat(mia.latest()).contains("Coming up");
        stage.turnTo(session.plus(Duration.ofHours(24)));
        assertThat(mia.latest())
                .contains("How was it with Hans?", "[We met]", "Only you see what you answer here", "only you.")
                .contains("How right does this pairing feel to you?");
    }

    @Test
    public void pressing_we_met_twice_counts_once_and_keeps_the_rest_of_the_card() {
        pair.agreed();
        stage.turnTo(planned("10:00", 3).plus(Duration.ofHours(24)));
        int before = mia.inbox().size();

        mia.doubleClicks("We met");

        assertThat(mia.inbox()).hasSize(before);
        assertThat(mia.latest())
                .contains("Noted: you two met", "[Write a private note]", "[Plan the next one]")
                .doesNotContain("[We met]");
        assertThat(mia.types("session")).contains("Sessions so far: 1 of 6");
    }

    @Test
    public void what_one_says_is_never_told_to_the_other() {
        pair.agreed();
        stage.turnTo(planned("10:00", 3).plus(Duration.ofHours(24)));
        List<String> hansHad = hans.inbox();

        mia.presses("We met");
        assertThat(hans.inbox()).isEqualTo(hansHad);
        hans.presses("Could not meet");
        assertThat(hans.latest()).contains("it did not work out this time", "[Find a new date]");

        assertThat(mia.types("session")).contains("Sessions so far: 1 of 6", "This time: ");
        assertThat(hans.types("session"))
                .contains("Sessions so far: 0 of 6")
                .contains("This time: Where each of us stands");
    }

    @Test
    public void a_note_is_written_from_the_card_read_and_deleted_by_its_author_only() {
        pair.agreed();
        stage.turnTo(planned("10:00", 3).plus(Duration.ofHours(24)));

        assertThat(mia.presses("Write a private note")).contains("Who will see this: only you.");
        mia.submits(Map.of("words", "He listens. 🎉 <b>Bold</b>"));
        assertThat(mia.latest()).contains("Your note is saved.");

        assertThat(mia.types("reflect")).contains("“He listens. 🎉 <b>Bold</b>”");
        assertThat(hans.types("reflect")).contains("Nothing here yet");
        mia.types("reflect");
        mia.presses("Delete this note");
        assertThat(mia.types("reflect")).contains("Nothing here yet");
    }

    @Test
    public void a_note_that_is_too_long_is_refused_at_the_field() {
        mia.types("reflect");
        mia.presses("Write a note");
        mia.submits(Map.of("words", "x".repeat(10_000)));

        assertThat(mia.problems().get("words")).isEqualTo("That is 10,000 characters; 3,000 fit here.");
        assertThat(mia.types("reflect")).contains("Nothing here yet");
    }

    @Test
    public void who_would_rather_change_is_shown_how_and_nobody_else_hears_of_it() {
        pair.agreed();
        stage.turnTo(planned("10:00", 3).plus(Duration.ofHours(24)));
        List<String> hansHad = hans.inbox();
        List<String> coordinatorHad = stage.coordinator().inbox();

        mia.presses("I would rather change");

        assertThat(mia.latest()).contains("nobody is at fault", "[See how a change works]");
        assertThat(hans.inbox()).isEqualTo(hansHad);
        assertThat(stage.coordinator().inbox()).isEqualTo(coordinatorHad);
    }

    @Test
    public void a_session_is_moved_by_other_times_and_the_old_date_is_forgotten() {
        pair.agreed();
        Instant first = planned("10:00", 2);

        hans.types("session");
        hans.presses("Find another time");
        String later = first.atZone(BERLIN).toLocalDate().plusDays(7).toString();
        hans.submits(Map.of("day", later, "time", "10:00", "length", "30"));
        assertThat(mia.latest()).contains("Hans suggests times", "30 minutes");
        mia.presses(mia.buttons().getFirst());

        stage.turnTo(first.plus(Duration.ofDays(2)));
        assertThat(String.join("\n", mia.inbox())).doesNotContain("How was it", "Coming up");
        stage.turnTo(first.plus(Duration.ofDays(8)));
        assertThat(mia.latest()).contains("How was it with Hans?");
    }

    @Test
    public void calling_off_asks_for_no_reason_and_help_is_offered_the_second_time() {
        pair.agreed();
        planned("10:00", 3);
        hans.types("session");
        hans.presses("Call it off");
        assertThat(hans.latest()).contains("It is off, and Mia knows. No explanation needed.");
        assertThat(mia.latest()).contains("Hans had to call off your session").doesNotContain("30-minute");

        planned("11:00", 4);
        hans.types("session");
        hans.presses("Call it off");
        assertThat(mia.latest()).contains("mostly it is only the calendar", "[Suggest a 30-minute one]");
        assertThat(hans.latest()).contains("[Suggest a 30-minute one]");
    }

    @Test
    public void a_suggestion_that_was_overtaken_shows_what_stands_now() {
        pair.agreed();
        mia.types("session");
        mia.presses("Suggest times");
        suggests(hans, "10:00", 3);

        mia.submits(Map.of("slots", firstSlots(mia, 1), "length", "60"));

        assertThat(mia.latest()).contains("Hans suggested these times. Which one suits you?");
    }

    @Test
    public void a_partner_who_picks_too_late_is_told_so_kindly() {
        pair.agreed();
        suggests(mia, "10:00", 1);
        String pick = hans.buttons().getFirst();
        stage.turn(Duration.ofDays(2));

        hans.presses(pick);

        assertThat(hans.latest())
                .contains("That time has gone by", "The suggested times have gone by", "[Suggest times]");
    }

    @Test
    public void a_button_of_a_pairing_that_is_over_changes_nothing() {
        pair.agreed();
        stage.turnTo(planned("10:00", 3).plus(Duration.ofHours(24)));
        pair.ended();

        mia.presses("We met");

        assertThat(mia.latest()).contains("Your pairing with Hans is over, so nothing was changed.");
        assertThat(mia.types("session")).contains("You have no partner at the moment");
    }

    @Test
    public void whoever_met_and_did_not_say_so_yet_is_not_reminded_of_a_first_date() {
        pair.agreed();
        stage.turnTo(planned("10:00", 7).plus(Duration.ofDays(7)));

        assertThat(mia.inbox()).anyMatch(message -> message.contains("How was it with Hans?"));
        assertThat(mia.inbox()).noneMatch(message -> message.contains("A first date with"));
        assertThat(hans.inbox()).noneMatch(message -> message.contains("A first date with"));
        assertThat(stage.coordinator().inbox()).noneMatch(message -> message.contains("without a first meeting"));
    }

    @Test
    public void two_who_met_without_a_plan_and_both_say_so_met_once() {
        pair.agreed();
        String today = stage.now().atZone(BERLIN).toLocalDate().toString();
        for (Actor actor : List.of(mia, hans)) {
            actor.types("session");
            if (actor == mia) {
                actor.presses("We have met already");
                actor.submits(Map.of("day", today));
                assertThat(actor.latest()).contains("Noted: you two met");
            }
        }
        stage.turn(Duration.ofDays(2));
        assertThat(hans.latest()).contains("How was it with Mia?");
        hans.presses("We met");

        assertThat(hans.types("session")).contains("Sessions so far: 1 of 6");
        assertThat(mia.types("session")).contains("Sessions so far: 1 of 6");
    }

    /** Mia suggests one time so many days ahead, Hans picks it. */
    private Instant planned(String time, int days) {
        Instant at = suggests(mia, time, days);
        hans.presses(hans.buttons().getFirst());
        return at;
    }

    private Instant suggests(Actor actor, String time, int days) {
        var day = stage.now().atZone(BERLIN).toLocalDate().plusDays(days);
        actor.types("session");
        actor.presses("Suggest times");
        actor.submits(Map.of("day", day.toString(), "time", time, "length", "60"));
        assertThat(actor.problems()).isEmpty();
        return day.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
    }

    private static String firstSlots(Actor actor, int count) {
        return actor.offered("slots").stream().limit(count).collect(Collectors.joining(","));
    }
}
