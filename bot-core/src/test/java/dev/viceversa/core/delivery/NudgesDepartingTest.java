package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.nudge.NudgeReplanning;
import dev.viceversa.core.nudge.Silences;
import dev.viceversa.core.nudge.SilentSteps;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.HabitsListener;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nudges on their way out: budgets, hours, days off, changed zones, and the end of patience with silence. */
class NudgesDepartingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration LONG = Duration.ofDays(60);

    private final ScriptedCourier slack = new ScriptedCourier(Platform.SLACK, this::now);
    private final House house = House.open(House.inMemory(), slack, new Saying());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_person_gets_one_reminder_in_seven_days_whatever_waits() {
        PersonId mia = house.person("mia", "Europe/Berlin", "Mo-Fr 09:00-17:00");
        Instant first = next(mia, Weight.REMINDER, now());
        for (int i = 0; i < 4; i++) {
            house.plan(mia, "reminder " + i, i == 2 ? Weight.PULSE : Weight.REMINDER, first, LONG);
        }
        house.turnTo(first.plus(Duration.ofDays(40)));

        assertThat(slack.words()).hasSize(4);
        List<Instant> at =
                slack.posted().stream().map(ScriptedCourier.Posted::at).toList();
        for (int i = 0; i < 4; i++) {
            ZonedDateTime local = at.get(i).atZone(BERLIN);
            assertThat(local.getDayOfWeek()).isIn(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
            assertThat(local.toLocalTime()).isBetween(LocalTime.of(10, 0), LocalTime.of(10, 0, 20));
            if (i > 0) {
                assertThat(daysBetween(at.get(i - 1), at.get(i))).isGreaterThanOrEqualTo(7);
            }
        }
    }

    @Test
    void a_weekly_reminder_keeps_its_weekday_although_sending_takes_a_moment() {
        PersonId mia = house.person("mia", "Europe/Berlin", "Mo-Fr 09:00-17:00");
        house.turnTo(LocalDate.parse("2027-03-01").atStartOfDay(BERLIN).toInstant());
        Instant first = next(mia, Weight.REMINDER, now());
        for (int i = 0; i < 6; i++) {
            house.plan(mia, "reminder " + i, Weight.REMINDER, first, LONG);
        }
        // Clocks go forward on 28 March: that week has an hour less.
        house.turnTo(first.plus(Duration.ofDays(36)));

        assertThat(slack.posted())
                .extracting(posted -> posted.at().atZone(BERLIN).toLocalDate().toString())
                .containsExactly("2027-03-02", "2027-03-09", "2027-03-16", "2027-03-23", "2027-03-30", "2027-04-06");
    }

    @Test
    void never_more_than_three_unprompted_messages_of_all_kinds_in_seven_days() {
        PersonId mia = house.person("mia", "Europe/Berlin", "Mo-Fr 09:00-17:00");
        Instant first = next(mia, Weight.SESSION, now());
        for (int i = 0; i < 7; i++) {
            house.plan(mia, "session " + i, Weight.SESSION, first, LONG);
        }
        house.turnTo(first.plus(Duration.ofDays(30)));
        List<Instant> at =
                slack.posted().stream().map(ScriptedCourier.Posted::at).toList();
        assertThat(at).hasSize(7);
        for (int i = 3; i < 7; i++) {
            assertThat(daysBetween(at.get(i - 3), at.get(i))).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void what_somebody_must_know_is_never_counted_and_never_waits() {
        PersonId mia = house.person("mia", "Europe/Berlin", "Mo-Fr 09:00-17:00");
        for (int i = 0; i < 6; i++) {
            house.tell(mia, "notice " + i);
        }
        house.dispatcher().handle();
        assertThat(slack.words()).hasSize(6);
    }

    @Test
    void a_nudge_that_finds_no_room_in_time_expires_instead_of_arriving_in_a_heap() {
        PersonId mia = house.person("mia", "Europe/Berlin", "Mo-Fr 09:00-17:00");
        Instant first = next(mia, Weight.REMINDER, now());
        house.plan(mia, "one", Weight.REMINDER, first, Duration.ofDays(3));
        house.plan(mia, "two", Weight.REMINDER, first, Duration.ofDays(3));
        house.turnTo(first.plus(Duration.ofDays(14)));
        assertThat(slack.words()).containsExactly("one");
        assertThat(house.state("two")).isEqualTo(DeliveryState.EXPIRED);
        assertThat(house.find("two").reason()).contains("NO_ROOM");
    }

    @Test
    void a_nudge_due_outside_the_hours_of_a_moved_person_waits_for_their_morning() {
        PersonId mia = house.person("mia", "Asia/Tokyo", "Mo-Fr 09:00-17:00");
        Instant inBerlin = LocalDate.ofInstant(next(mia, Weight.REMINDER, now()), BERLIN)
                .atTime(10, 0)
                .atZone(BERLIN)
                .toInstant();
        house.plan(mia, "hello", Weight.REMINDER, inBerlin, LONG);
        house.turnTo(inBerlin.plus(Duration.ofDays(8)));
        ZonedDateTime at = slack.posted().getFirst().at().atZone(ZoneId.of("Asia/Tokyo"));
        assertThat(at.toLocalTime()).isBetween(LocalTime.of(10, 0), LocalTime.of(10, 0, 20));
    }

    @Test
    void changed_habits_move_what_is_planned_to_the_same_date_in_the_new_zone() {
        PersonId mia = house.person("mia", "Europe/Berlin", "Mo-Fr 09:00-17:00");
        Instant planned = next(mia, Weight.REMINDER, now().plus(Duration.ofDays(3)));
        house.plan(mia, "hello", Weight.REMINDER, planned, Duration.ofDays(2));
        house.tell(mia, "notice");
        LocalDate day = LocalDate.ofInstant(planned, BERLIN);

        change(mia, ZoneId.of("America/Los_Angeles"), Set.of());
        Delivery moved = house.find("hello");
        assertThat(moved.dueAt())
                .isEqualTo(day.atTime(10, 0)
                        .atZone(ZoneId.of("America/Los_Angeles"))
                        .toInstant());
        assertThat(Duration.between(moved.dueAt(), moved.expiresAt())).isEqualTo(Duration.ofDays(2));

        change(mia, ZoneId.of("America/Los_Angeles"), Set.of(day));
        assertThat(LocalDate.ofInstant(house.find("hello").dueAt(), ZoneId.of("America/Los_Angeles")))
                .isAfter(day);
        int again = house.write(() -> house.get(NudgeReplanning.class).of(mia));
        assertThat(again).as("nothing has changed since").isZero();
    }

    @Test
    void three_silent_steps_in_a_row_pause_kindly_and_an_answer_begins_anew() {
        PersonId mia = house.person("mia");
        ProgramId program = program();
        Silences silences = house.get(Silences.class);
        assertThat(unanswered(mia, program, "check-in:1")).isEqualTo(Silences.Outcome.LET_IT_REST);
        assertThat(unanswered(mia, program, "check-in:1"))
                .as("the same step, told twice")
                .isEqualTo(Silences.Outcome.LET_IT_REST);
        assertThat(unanswered(mia, program, "check-in:2")).isEqualTo(Silences.Outcome.LET_IT_REST);
        house.write(() -> {
            silences.answered(mia, program);
            return 0;
        });
        assertThat(unanswered(mia, program, "check-in:3")).isEqualTo(Silences.Outcome.LET_IT_REST);
        assertThat(unanswered(mia, program, "check-in:4")).isEqualTo(Silences.Outcome.LET_IT_REST);
        assertThat(unanswered(mia, program, "check-in:5")).isEqualTo(Silences.Outcome.PAUSE_KINDLY);
    }

    @Test
    void steps_taken_in_time_are_looked_at_no_more_however_many_there_are() {
        PersonId mia = house.person("mia");
        Instant soon = now().plus(Duration.ofDays(1));
        for (int step = 0; step < 600; step++) {
            house.plan(mia, "step " + step, Weight.REMINDER, soon, LONG);
            watch("step " + step, soon);
        }
        house.write(() -> {
            for (int step = 1; step < 600; step++) {
                house.outbox().cancel("step " + step);
            }
            house.outbox().replan(house.find("step 0").id(), soon.plus(Duration.ofDays(30)), LONG);
            return 0;
        });
        house.turnTo(soon.plus(Duration.ofDays(6)));

        assertThat(house.count("SELECT COUNT(*) FROM silent_step")).isEqualTo(1);
        assertThat(house.count("SELECT COUNT(*) FROM silent_step WHERE id = 'step 0'"))
                .as("its reminder still waits")
                .isEqualTo(1);
    }

    @Test
    void whoever_leaves_takes_everything_along() {
        PersonId mia = house.person("mia");
        PersonId ben = house.person("ben");
        house.tell(mia, "to mia");
        house.tell(ben, "to ben");
        unanswered(mia, program(), "check-in:1");
        house.dispatcher().handle();
        List<PersonalData> rooms = house.all(PersonalData.class).stream()
                .filter(room -> Set.of("messages", "silences").contains(room.room()))
                .toList();
        assertThat(rooms).hasSize(2);
        rooms.forEach(room -> {
            assertThat(house.read(() -> room.export(mia))).isNotEmpty();
            house.write(() -> {
                room.erase(mia);
                room.erase(mia);
                return 0;
            });
            assertThat(house.read(() -> room.export(mia))).isEmpty();
        });
        assertThat(house.state("notice:to ben")).isEqualTo(DeliveryState.SENT);
    }

    private static long daysBetween(Instant earlier, Instant later) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(earlier, BERLIN), LocalDate.ofInstant(later, BERLIN));
    }

    private void watch(String step, Instant dueAt) {
        house.write(() -> {
            house.get(SilentSteps.class).watch(step, dueAt);
            return 0;
        });
    }

    private Silences.Outcome unanswered(PersonId person, ProgramId program, String step) {
        return house.write(() -> house.get(Silences.class).unanswered(person, program, step));
    }

    private ProgramId program() {
        ProgramId id = new ProgramId("program");
        if (house.read(() -> house.get(Programs.class).find(id)).isEmpty()) {
            house.write(() -> {
                house.get(Programs.class)
                        .add(new Program(
                                id,
                                0,
                                "Program",
                                "TECH",
                                "Learning",
                                Locale.GERMAN,
                                Program.State.RUNNING,
                                ProgramRules.DEFAULTS,
                                Optional.empty(),
                                Optional.empty(),
                                new PersonId("coordinator"),
                                now()));
                return 0;
            });
        }
        return id;
    }

    private void change(PersonId id, ZoneId zone, Set<LocalDate> daysOff) {
        house.write(() -> {
            Person person = house.get(People.class).get(id);
            Habits before = person.habits();
            Person changed = person.with(before.chosen(zone, WorkingHours.USUAL, daysOff));
            house.get(People.class).update(changed);
            house.all(HabitsListener.class).forEach(listener -> listener.changed(changed, before));
            return 0;
        });
    }

    private Instant next(PersonId person, Weight weight, Instant from) {
        return house.get(NudgePlanner.class)
                .next(house.read(() -> house.get(People.class).get(person)), ProgramRules.DEFAULTS, weight, from);
    }

    private Instant now() {
        return house.now();
    }
}
