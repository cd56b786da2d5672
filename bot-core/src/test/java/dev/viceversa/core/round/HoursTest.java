package dev.viceversa.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.matching.WorkingTime;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    private static final Period HALF_A_YEAR = Period.ofMonths(6);
    private static final Seasons JANUARY_ONLY = seasons("2027-11-02", Period.ofMonths(4));

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Mo-Fr 09:00-17:00, Europe/Berlin,    Mo-Fr 09:00-17:00, 40,   8",
        "Europe/Berlin, Mo-Fr 09:00-17:00, America/New_York, Mo-Fr 09:00-17:00, 10,   2",
        "Europe/Berlin, Mo-Fr 09:00-17:00, Asia/Singapore,   Mo-Fr 09:00-17:00, 5,    1",
        "Europe/Berlin, Mo-We 09:00-13:00, Europe/Berlin,    We-Fr 09:00-17:00, 4,    4",
        "Asia/Kolkata,  Mo-Fr 09:00-17:00, Europe/London,    Mo-Fr 09:00-17:00, 12.5, 2.5",
        // Sunday evening in Los Angeles is Monday in Auckland.
        "America/Los_Angeles, Su 12:00-24:00, Pacific/Auckland, Mo 09:00-17:00, 8,    8",
        "Europe/Berlin, Mo-Fr 20:00-24:00, Europe/Berlin,    Mo-Fr 22:00-24:00, 10,   2"
    })
    void shared_hours_are_counted_across_zones(
            String zone, String hours, String otherZone, String otherHours, double aWeek, double atAStretch) {
        WorkingTime one = Hours.of(person(zone, hours), JANUARY_ONLY);
        WorkingTime other = Hours.of(person(otherZone, otherHours), JANUARY_ONLY);
        assertThat(one.sharedMinutes(other)).isEqualTo((int) (aWeek * 60));
        assertThat(one.longestSharedMinutes(other)).isEqualTo((int) (atAStretch * 60));
    }

    @ParameterizedTest
    @CsvSource({
        // In January ten hours lie between Berlin and Sydney, in July eight.
        "2027-01-10, Europe/Berlin, Mo-Fr 07:00-15:00, Australia/Sydney, Mo-Fr 09:00-17:00, 0",
        "2027-03-15, Europe/Berlin, Mo-Fr 07:00-15:00, Australia/Sydney, Mo-Fr 09:00-17:00, 2",
        "2027-08-01, Europe/Berlin, Mo-Fr 07:00-15:00, Australia/Sydney, Mo-Fr 09:00-17:00, 0",
        // Never changed on one side: the half with less counts.
        "2027-01-10, Europe/Berlin, Mo-Fr 09:00-17:00, Asia/Singapore,   Mo-Fr 09:00-17:00, 1",
        "2027-04-01, Europe/Berlin, Mo-Fr 09:00-17:00, Asia/Singapore,   Mo-Fr 09:00-17:00, 2",
    })
    void what_a_pair_shares_holds_in_both_halves_of_the_year_in_which_it_meets(
            LocalDate start, String zone, String hours, String otherZone, String otherHours, double atAStretch) {
        Seasons seasons = seasons(start.toString(), HALF_A_YEAR);
        assertThat(Hours.of(person(zone, hours), seasons)
                        .longestSharedMinutes(Hours.of(person(otherZone, otherHours), seasons)))
                .isEqualTo((int) (atAStretch * 60));
    }

    @ParameterizedTest
    // The United States change their clocks on the 14th of March and the 7th of November, Europe on the 28th and the
    // 31st of October.
    @ValueSource(strings = {"2027-03-10", "2027-03-20", "2027-03-30", "2027-10-28", "2027-11-03", "2027-11-10"})
    void the_weeks_in_which_only_one_side_has_changed_its_clock_change_nothing(String start) {
        Seasons seasons = seasons(start, HALF_A_YEAR);
        WorkingTime berlin = Hours.of(person("Europe/Berlin", "Mo-Fr 09:00-17:00"), seasons);
        WorkingTime newYork = Hours.of(person("America/New_York", "Mo-Fr 09:00-17:00"), seasons);
        assertThat(berlin.longestSharedMinutes(newYork)).isEqualTo(120);
        assertThat(berlin.sharedMinutes(newYork)).isEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-10, P6M, 2027-01-15, 2027-07-15",
        "2027-03-10, P6M, 2027-07-15, 2027-07-15",
        "2027-06-30, P6M, 2027-01-15, 2027-07-15",
        "2027-09-01, P6M, 2028-01-15, 2027-07-15",
        "2027-12-01, P6M, 2028-01-15, 2028-07-15",
        "2027-11-01, P5M, 2028-01-15, 2028-01-15",
        "2027-03-20, P2W, 2027-01-15, 2027-01-15",
        "2027-04-02, P2W, 2027-07-15, 2027-07-15",
    })
    void a_program_looks_at_the_halves_of_the_year_in_which_it_meets_for_a_month(
            String start, Period length, LocalDate january, LocalDate july) {
        Seasons seasons = seasons(start, length);
        assertThat(LocalDate.ofInstant(seasons.january(), ZoneOffset.UTC)).isEqualTo(january);
        assertThat(LocalDate.ofInstant(seasons.july(), ZoneOffset.UTC)).isEqualTo(july);
    }

    private static Seasons seasons(String start, Period length) {
        return Seasons.of(LocalDate.parse(start).atStartOfDay(ZoneOffset.UTC).toInstant(), length);
    }

    private static Person person(String zone, String hours) {
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
                        Set.of(),
                        Locale.ENGLISH,
                        true,
                        Optional.empty()),
                false);
    }
}
