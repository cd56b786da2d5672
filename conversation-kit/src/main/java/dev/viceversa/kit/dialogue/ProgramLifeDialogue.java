package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.session.SessionId;
import dev.viceversa.core.session.Sessions;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Six months of a program with the clock turned, lived by those who answer and by those who do not; on every platform. */
public abstract class ProgramLifeDialogue {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Where it is played. */
    protected abstract Stage stage();

    @Test
    public void a_pair_lives_six_months_from_introduction_to_looking_back() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");

            for (int session = 1; session <= 6; session++) {
                meet(stage, mia, ruth, session);
            }
            assertThat(mia.types("session")).contains("You held all 6 sessions this program planned.");
            assertThat(count(mia, "How is it going?")).isBetween(2L, 3L);
            assertThat(mia.types("reflect")).contains("“She asked me how I would do it.”");

            stage.turn(Duration.ofDays(40));
            assertThat(count(mia, "Looking back")).isBetween(1L, 2L);
            assertThat(count(ruth, "Looking back")).isBetween(1L, 2L);
            assertThat(stage.coordinator().types("report")).contains("Sessions held: 6", "Completed: 1 pair");
            for (Actor actor : List.of(mia, ruth, stage.coordinator())) {
                nobodyIsBothered(stage, actor);
            }
            assertThat(count(mia, "Coming up")).isEqualTo(6);
            assertThat(count(ruth, "Coming up")).isEqualTo(6);
        }
    }

    @Test
    public void a_pair_that_never_answers_is_reminded_twice_a_step_left_alone_and_shown_to_the_coordinator() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");

            stage.turn(Duration.ofDays(60));

            for (Actor actor : List.of(mia, ruth)) {
                assertThat(count(actor, "A first date with")).isBetween(1L, 2L);
                nobodyIsBothered(stage, actor);
            }
            assertThat(first(stage, ruth, "first_meeting")).isBeforeOrEqualTo(first(stage, mia, "first_meeting"));
            assertThat(stage.coordinator().inbox())
                    .anyMatch(message -> message.contains("pairs without a first meeting")
                            && message.contains("Mia and Ruth")
                            && message.contains("nobody's fault"));
            nobodyIsBothered(stage, stage.coordinator());
            assertThat(stage.coordinator().types("report")).contains("Mia and Ruth: no date since", "have a look");
        }
    }

    @Test
    public void when_a_next_date_is_slow_to_come_the_senior_is_reminded_alone_and_the_junior_a_week_later() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            mia.types("session");
            mia.presses("We have met already");
            mia.submits(Map.of("day", stage.now().atZone(BERLIN).toLocalDate().toString()));

            stage.turn(Duration.ofDays(40));

            assertThat(first(stage, mia, "next_date"))
                    .isAfterOrEqualTo(first(stage, ruth, "next_date").plusDays(7));
        }
    }

    @Test
    public void what_is_surely_overtaken_no_longer_waits_to_be_said() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            mia.types("session");
            mia.presses("We have met already");
            mia.submits(Map.of("day", stage.now().atZone(BERLIN).toLocalDate().toString()));
            assertThat(waiting(stage, ruth)).contains("next_date");
            assertThat(waiting(stage, mia)).contains("next_date");

            mia.types("session");
            mia.presses("Suggest times");
            mia.submits(Map.of("slots", mia.offered("slots").getFirst(), "length", "60"));
            assertThat(waiting(stage, mia)).doesNotContain("next_date");
            assertThat(waiting(stage, ruth)).doesNotContain("next_date").contains("times_waiting");

            stage.turn(Duration.ofMinutes(1));
            ruth.presses(ruth.buttons().getFirst());
            assertThat(waiting(stage, ruth)).doesNotContain("times_waiting").contains("preparation");
        }
    }

    private static List<String> waiting(Stage stage, Actor actor) {
        return PairOnStage.in(
                        stage.house(), () -> stage.house().getBean(Outbox.class).to(actor.person()))
                .stream()
                .filter(delivery -> delivery.state() == DeliveryState.PENDING)
                .map(Delivery::kind)
                .toList();
    }

    @Test
    public void somebody_silent_three_times_gets_a_break_that_ends_by_itself_and_any_answer_counts() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            for (int month = 1; month <= 2; month++) {
                mia.types("session");
                mia.presses("We have met already");
                mia.submits(
                        Map.of("day", stage.now().atZone(BERLIN).toLocalDate().toString()));
                stage.turn(Duration.ofDays(20));
                if (month == 1) {
                    ruth.presses("We met");
                }
                stage.turn(Duration.ofDays(20));
                assertThat(count(ruth, "I leave you in peace")).isEqualTo(month == 2 ? 1 : 0);
            }
            stage.turn(Duration.ofDays(30));
            assertThat(count(ruth, "I leave you in peace")).isEqualTo(1);
            assertThat(count(mia, "I leave you in peace")).isZero();
            assertThat(count(ruth, "your break is over")).isEqualTo(1);
            nobodyIsBothered(stage, ruth);
        }
    }

    private static void meet(Stage stage, Actor mia, Actor ruth, int session) {
        mia.types("session");
        mia.presses("Suggest times");
        mia.submits(Map.of("slots", mia.offered("slots").getFirst(), "length", "60"));
        assertThat(mia.problems()).isEmpty();
        ruth.presses(ruth.buttons().getFirst());
        Instant at = next(stage, ruth);

        stage.turnTo(at.minusSeconds(60));
        assertThat(count(mia, "Coming up")).isEqualTo(session);
        stage.turnTo(at.plus(Duration.ofDays(4)));
        if (session == 1) {
            mia.presses("Write a private note");
            mia.submits(Map.of("words", "She asked me how I would do it."));
            mia.presses("Good");
        }
        mia.presses("We met");
        ruth.presses("We met");
        assertThat(mia.types("session")).contains("Sessions so far: " + session + " of 6");
    }

    /** When the session that was planned last begins. */
    private static Instant next(Stage stage, Actor actor) {
        return stage.house().getBean(Outbox.class).to(actor.person()).stream()
                .filter(delivery -> delivery.kind().equals("check_in") && delivery.state() == DeliveryState.PENDING)
                .map(delivery -> delivery.about().subject().get("session"))
                .map(id -> PairOnStage.in(stage.house(), () -> stage.house()
                        .getBean(Sessions.class)
                        .find(new SessionId(id))
                        .orElseThrow()))
                .map(found -> found.at().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    /** Whatever reached somebody unasked came inside their hours and within their week's budget. */
    private static void nobodyIsBothered(Stage stage, Actor actor) {
        Person person = PairOnStage.in(
                stage.house(), () -> stage.house().getBean(People.class).get(actor.person()));
        NudgePlanner planner = stage.house().getBean(NudgePlanner.class);
        List<Delivery> heard = stage.house().getBean(Outbox.class).to(actor.person()).stream()
                .filter(delivery -> delivery.state() == DeliveryState.SENT)
                .filter(delivery -> delivery.weight().unprompted())
                .toList();
        assertThat(heard).allSatisfy(delivery -> {
            Instant at = delivery.settledAt().orElseThrow();
            assertThat(planner.permitted(person, ProgramRules.DEFAULTS, delivery.weight(), at))
                    .as("%s at %s", delivery.kind(), at.atZone(BERLIN))
                    .isTrue();
            // Ten o'clock stays ten o'clock when clocks change.
            assertThat(at.atZone(person.habits().zone()).toLocalTime())
                    .isBetween(LocalTime.of(10, 0), LocalTime.of(10, 5));
            assertThat(withinWeekBefore(heard, at, _ -> true)).isLessThanOrEqualTo(3);
            assertThat(withinWeekBefore(heard, at, one -> one.weight().countedAsReminder()))
                    .isLessThanOrEqualTo(1);
        });
    }

    private static long withinWeekBefore(List<Delivery> heard, Instant at, Predicate<Delivery> counted) {
        return heard.stream()
                .filter(counted)
                .map(delivery -> delivery.settledAt().orElseThrow())
                .filter(then -> !then.isAfter(at) && day(then).isAfter(day(at).minusDays(7)))
                .count();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BERLIN);
    }

    private static LocalDate first(Stage stage, Actor actor, String kind) {
        return stage.house().getBean(Outbox.class).to(actor.person()).stream()
                .filter(delivery -> delivery.kind().equals(kind))
                .flatMap(delivery -> delivery.settledAt().stream())
                .min(Instant::compareTo)
                .orElseThrow()
                .atZone(BERLIN)
                .toLocalDate();
    }

    private static long count(Actor actor, String words) {
        return actor.inbox().stream().filter(message -> message.contains(words)).count();
    }
}
