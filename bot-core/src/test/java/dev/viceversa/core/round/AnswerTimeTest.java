package dev.viceversa.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.program.ProgramRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTimeTest {

    private final NudgePlanner planner = new NudgePlanner();
    private final AnswerTime time = new AnswerTime(planner);

    @ParameterizedTest
    @CsvSource({
        // Monday: Tuesday, Wednesday, Thursday until five in the junior's own zone.
        "2027-01-11T09:00:00Z, Europe/Berlin,       Mo-Fr 09:00-17:00, 2027-01-14T16:00:00Z",
        "2027-01-11T09:00:00Z, America/Los_Angeles, Mo-Fr 09:00-17:00, 2027-01-15T01:00:00Z",
        // Late on Monday in Berlin is Tuesday in Singapore already.
        "2027-01-11T18:00:00Z, Asia/Singapore,      Mo-Fr 09:00-17:00, 2027-01-15T09:00:00Z",
        // Friday: the weekend does not count.
        "2027-01-15T09:00:00Z, Europe/Berlin,       Mo-Fr 09:00-17:00, 2027-01-20T16:00:00Z",
        // Somebody who works two days a week has three of them.
        "2027-01-11T09:00:00Z, Europe/Berlin,       Mo-Tu 09:00-13:00, 2027-01-19T12:00:00Z",
        // The clocks change on Sunday the 28th of March.
        "2027-03-26T09:00:00Z, Europe/Berlin,       Mo-Fr 09:00-17:00, 2027-03-31T15:00:00Z"
    })
    void a_junior_has_three_of_her_own_working_days(Instant published, String zone, String hours, Instant deadline) {
        assertThat(time.answerBy(person(zone, hours, Set.of()), ProgramRules.DEFAULTS, published))
                .isEqualTo(deadline);
    }

    @Test
    void days_off_do_not_count_and_a_long_absence_holds_nobody_up_for_more_than_two_weeks() {
        Instant published = Instant.parse("2027-01-11T09:00:00Z");
        Person away = person("Europe/Berlin", "Mo-Fr 09:00-17:00", Set.of(LocalDate.parse("2027-01-12")));
        assertThat(time.answerBy(away, ProgramRules.DEFAULTS, published))
                .isEqualTo(Instant.parse("2027-01-15T16:00:00Z"));
        Set<LocalDate> january = IntStream.rangeClosed(1, 31)
                .mapToObj(day -> LocalDate.of(2027, 1, day))
                .collect(Collectors.toSet());
        assertThat(time.answerBy(
                        person("Europe/Berlin", "Mo-Fr 09:00-17:00", january), ProgramRules.DEFAULTS, published))
                .isEqualTo(published.plus(AnswerTime.LONGEST));
    }

    @Test
    void everybody_hears_after_the_last_deadline_when_most_are_at_work() {
        Instant last = Instant.parse("2027-01-15T01:00:00Z");
        Person berlin = person("Europe/Berlin", "Mo-Fr 09:00-17:00", Set.of());
        Person newYork = person("America/New_York", "Mo-Fr 09:00-17:00", Set.of());
        Person singapore = person("Asia/Singapore", "Mo-Fr 09:00-17:00", Set.of());
        Instant hearAt = time.hearAt(List.of(berlin, berlin, newYork, singapore), ProgramRules.DEFAULTS, last);
        assertThat(hearAt).isAfter(last).isEqualTo(Instant.parse("2027-01-15T08:00:00Z"));
        assertThat(planner.permitted(berlin, ProgramRules.DEFAULTS, Weight.SESSION, hearAt))
                .isTrue();
    }

    @Test
    void a_deadline_on_friday_evening_waits_for_monday_morning() {
        Person berlin = person("Europe/Berlin", "Mo-Fr 09:00-17:00", Set.of());
        assertThat(time.hearAt(
                        Collections.nCopies(3, berlin), ProgramRules.DEFAULTS, Instant.parse("2027-01-15T16:00:00Z")))
                .isEqualTo(Instant.parse("2027-01-18T08:00:00Z"));
    }

    @Test
    void with_nobody_at_work_it_is_the_first_hour_after_the_last_deadline() {
        Set<LocalDate> january = IntStream.rangeClosed(1, 31)
                .mapToObj(day -> LocalDate.of(2027, 1, day))
                .collect(Collectors.toSet());
        Instant last = Instant.parse("2027-01-15T16:30:00Z");
        assertThat(time.hearAt(
                        List.of(person("Europe/Berlin", "Mo-Fr 09:00-17:00", january)), ProgramRules.DEFAULTS, last))
                .isEqualTo(last.plus(Duration.ofMinutes(30)));
    }

    private static Person person(String zone, String hours, Set<LocalDate> daysOff) {
        return new Person(
                new PersonId("mia"),
                0,
                "Mia",
                Optional.empty(),
                Standing.UNKNOWN,
                new Habits(
                        ZoneId.of(zone),
                        WorkingHours.parse(hours).orElseThrow(),
                        List.of(Locale.ENGLISH),
                        daysOff,
                        Locale.ENGLISH,
                        true,
                        Optional.empty()),
                false);
    }
}
