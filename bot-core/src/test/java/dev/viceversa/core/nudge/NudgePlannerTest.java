package dev.viceversa.core.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.program.ProgramRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NudgePlannerTest {

    private final NudgePlanner planner = new NudgePlanner();
    private final Person inBerlin = Persons.in("Europe/Berlin", "Mo-Fr 09:00-17:00");

    @Test
    void a_reminder_wanted_on_friday_waits_for_tuesday_at_ten() {
        assertThat(next(inBerlin, Weight.REMINDER, "2026-11-20T12:00")).isEqualTo("2026-11-24T10:00");
    }

    @Test
    void a_session_message_goes_on_any_working_day() {
        assertThat(next(inBerlin, Weight.SESSION, "2026-11-20T09:00")).isEqualTo("2026-11-20T10:00");
        assertThat(next(inBerlin, Weight.SESSION, "2026-11-20T10:01")).isEqualTo("2026-11-23T10:00");
    }

    @Test
    void the_permitted_instant_itself_is_permitted() {
        assertThat(next(inBerlin, Weight.PULSE, "2026-11-24T10:00")).isEqualTo("2026-11-24T10:00");
    }

    @Test
    void what_somebody_must_know_waits_for_no_hour() {
        Instant night = at("Europe/Berlin", "2026-11-22T03:00");
        assertThat(planner.next(inBerlin, ProgramRules.DEFAULTS, Weight.NOTICE, night))
                .isEqualTo(night);
    }

    @Test
    void days_off_are_skipped() {
        Person away = Persons.in(
                "Europe/Berlin", "Mo-Fr 09:00-17:00", LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-25"));
        assertThat(next(away, Weight.REMINDER, "2026-11-21T12:00")).isEqualTo("2026-11-26T10:00");
        assertThat(next(away, Weight.SESSION, "2026-11-23T12:00")).isEqualTo("2026-11-26T10:00");
    }

    @Test
    void who_starts_in_the_afternoon_hears_at_the_start() {
        Person late = Persons.in("Europe/Berlin", "Tu-Th 14:00-20:00");
        assertThat(next(late, Weight.REMINDER, "2026-11-23T12:00")).isEqualTo("2026-11-24T14:00");
    }

    @Test
    void who_stops_early_hears_shortly_before_the_end() {
        Person early = Persons.in("Europe/Berlin", "Tu 05:00-09:30; We 00:00-00:10");
        assertThat(next(early, Weight.REMINDER, "2026-11-23T12:00")).isEqualTo("2026-11-24T09:15");
        assertThat(next(early, Weight.REMINDER, "2026-11-24T12:00")).isEqualTo("2026-11-25T00:00");
    }

    @Test
    void who_works_on_no_delivery_day_hears_on_their_own_days() {
        Person mondays = Persons.in("Europe/Berlin", "Mo 09:00-17:00");
        assertThat(next(mondays, Weight.DIGEST, "2026-11-24T12:00")).isEqualTo("2026-11-30T10:00");
    }

    @Test
    void who_stated_no_hours_at_all_is_taken_for_nine_to_five() {
        Person unknown = Persons.with(ZoneId.of("Europe/Berlin"), new WorkingHours(Map.of()), Set.of());
        assertThat(next(unknown, Weight.REMINDER, "2026-11-20T12:00")).isEqualTo("2026-11-24T10:00");
    }

    @Test
    void a_slot_that_clocks_leap_over_moves_just_behind_the_gap() {
        // Berlin leaps from 02:00 to 03:00 on Sunday, 28 March 2027.
        Person night = Persons.in("Europe/Berlin", "Su 02:10-09:00");
        ProgramRules early = at(ProgramRules.DEFAULTS, "02:30");
        assertThat(local(night, planner.next(night, early, Weight.SESSION, at("Europe/Berlin", "2027-03-28T00:00"))))
                .isEqualTo("2027-03-28T03:00");
    }

    @Test
    void hours_that_clocks_leap_over_entirely_are_no_hours() {
        Person night = Persons.in("Europe/Berlin", "Su 02:10-02:50");
        ProgramRules early = at(ProgramRules.DEFAULTS, "02:30");
        assertThat(local(night, planner.next(night, early, Weight.SESSION, at("Europe/Berlin", "2027-03-28T00:00"))))
                .isEqualTo("2027-04-04T02:30");
    }

    @Test
    void a_slot_that_comes_twice_is_used_once() {
        // Berlin goes back from 03:00 to 02:00 on Sunday, 25 October 2026: 02:30 comes twice.
        Person night = Persons.in("Europe/Berlin", "Su 01:00-06:00");
        ProgramRules early = at(ProgramRules.DEFAULTS, "02:30");
        Instant first = planner.next(night, early, Weight.SESSION, Instant.parse("2026-10-24T12:00:00Z"));
        assertThat(first).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(local(night, planner.next(night, early, Weight.SESSION, first.plusSeconds(1))))
                .isEqualTo("2026-11-01T02:30");
    }

    @Test
    void a_date_that_never_was_is_no_working_day() {
        // Samoa went from 29 December 2011 straight to the 31st.
        Person inApia = Persons.in("Pacific/Apia", "Fr 09:00-17:00");
        assertThat(local(
                        inApia,
                        planner.next(
                                inApia, ProgramRules.DEFAULTS, Weight.SESSION, at("Pacific/Apia", "2011-12-29T08:00"))))
                .isEqualTo("2012-01-06T10:00");
    }

    @Test
    void working_days_are_counted_in_the_persons_own_calendar() {
        Person away = Persons.in("Asia/Tokyo", "Mo-Fr 09:00-17:00", LocalDate.parse("2026-11-23"));
        Instant fridayMorning = at("Asia/Tokyo", "2026-11-20T08:00");
        assertThat(local(away, planner.workingDayAfter(away, fridayMorning))).isEqualTo("2026-11-24T09:00");
        assertThat(local(away, planner.workingDayBefore(away, at("Asia/Tokyo", "2026-11-24T12:00"))))
                .isEqualTo("2026-11-20T09:00");
        assertThat(local(away, planner.addWorkingDays(away, fridayMorning, 3))).isEqualTo("2026-11-26T17:00");
        assertThatThrownBy(() -> planner.addWorkingDays(away, fridayMorning, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_twenty_ninth_of_february_is_a_day_like_any_other() {
        assertThat(next(inBerlin, Weight.REMINDER, "2028-02-28T12:00")).isEqualTo("2028-02-29T10:00");
    }

    private String next(Person person, Weight weight, String local) {
        Instant from = at(person.habits().zone().getId(), local);
        return local(person, planner.next(person, ProgramRules.DEFAULTS, weight, from));
    }

    private static Instant at(String zone, String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }

    private static String local(Person person, Instant instant) {
        return LocalDateTime.ofInstant(instant, person.habits().zone()).toString();
    }

    private static ProgramRules at(ProgramRules rules, String time) {
        return Rules.deliveringAt(rules, LocalTime.parse(time));
    }
}
