package dev.viceversa.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SharedHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void two_in_one_office_are_offered_three_midweek_times_on_three_days() {
        SharedHours hours = new SharedHours(usual(BERLIN), usual(BERLIN));

        List<Instant> times = hours.suggest(MONDAY, 14, HOUR, List.of());

        assertThat(times).hasSize(3).isSorted();
        assertThat(times.stream().map(time -> time.atZone(BERLIN).toLocalDate()).collect(Collectors.toSet()))
                .hasSize(3);
        assertThat(times)
                .allMatch(time -> Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                        .contains(time.atZone(BERLIN).getDayOfWeek()))
                .allMatch(time -> hours.allow(time, HOUR));
    }

    @Test
    void over_the_ocean_only_the_hours_both_work_are_offered() {
        SharedHours hours = new SharedHours(usual(BERLIN), usual(NEW_YORK));

        List<Instant> times = hours.suggest(MONDAY, 14, HOUR, List.of());

        // Nine in New York is three in the afternoon in Berlin; both are at work until five.
        assertThat(times).hasSize(3).allSatisfy(time -> {
            assertThat(time.atZone(BERLIN).toLocalTime()).isBetween(LocalTime.of(15, 0), LocalTime.of(16, 0));
            assertThat(time.atZone(NEW_YORK).toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(10, 0));
        });
    }

    @Test
    void the_weeks_in_which_only_one_side_changed_its_clocks_are_counted_by_both_clocks() {
        SharedHours hours = new SharedHours(usual(BERLIN), usual(NEW_YORK));
        // From 14 to 27 March 2027 New York is already on summer time and Berlin is not: five hours apart.
        List<Instant> times = hours.suggest(Instant.parse("2027-03-14T00:00:00Z"), 12, HOUR, List.of());

        assertThat(times).hasSize(3).allSatisfy(time -> {
            assertThat(time.atZone(BERLIN).toLocalTime()).isBetween(LocalTime.of(14, 0), LocalTime.of(16, 0));
            assertThat(time.atZone(NEW_YORK).toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(11, 0));
        });
        assertThat(hours.allow(Instant.parse("2027-03-17T13:00:00Z"), HOUR)).isTrue();
        assertThat(hours.allow(Instant.parse("2027-03-31T13:00:00Z"), HOUR)).isTrue();
        assertThat(hours.allow(Instant.parse("2027-03-10T13:00:00Z"), HOUR)).isFalse();
    }

    @Test
    void days_off_of_either_are_left_out() {
        Set<LocalDate> week = LocalDate.parse("2026-11-23")
                .datesUntil(LocalDate.parse("2026-11-28"))
                .collect(Collectors.toSet());
        SharedHours hours = new SharedHours(usual(BERLIN), habits(BERLIN, "Mo-Fr 09:00-17:00", week));

        assertThat(hours.suggest(MONDAY, 14, HOUR, List.of()))
                .hasSize(3)
                .allMatch(time -> time.atZone(BERLIN).toLocalDate().isAfter(LocalDate.parse("2026-11-27")));
    }

    @Test
    void an_hour_that_is_taken_is_not_offered() {
        SharedHours hours =
                new SharedHours(habits(BERLIN, "Tu 09:00-11:00", Set.of()), habits(BERLIN, "Tu 09:00-11:00", Set.of()));
        Instant nine = Instant.parse("2026-11-24T08:00:00Z");

        List<Instant> times = hours.suggest(MONDAY, 7, HOUR, List.of(new SharedHours.Taken(nine, nine.plus(HOUR))));

        assertThat(times).containsExactly(nine.plus(HOUR));
    }

    @Test
    void lunch_is_left_alone_where_there_is_room() {
        SharedHours hours = new SharedHours(
                habits(BERLIN, "Tu-Th 11:00-14:30", Set.of()), habits(BERLIN, "Tu-Th 11:00-14:30", Set.of()));

        assertThat(hours.suggest(MONDAY, 7, HOUR, List.of())).isNotEmpty().allMatch(time -> Set.of(
                        LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(13, 30))
                .contains(time.atZone(BERLIN).toLocalTime()));
    }

    @Test
    void two_whose_hours_share_nothing_are_offered_the_edges_of_their_days() {
        ZoneId sydney = ZoneId.of("Australia/Sydney");
        SharedHours hours = new SharedHours(usual(BERLIN), usual(sydney));

        List<Instant> times = hours.suggest(MONDAY, 14, HOUR, List.of());

        assertThat(hours.any(MONDAY, 14, HOUR)).isFalse();
        assertThat(times).isNotEmpty().allMatch(time -> hours.bearable(time, HOUR));
    }

    @Test
    void nobody_is_offered_a_time_when_one_never_works() {
        SharedHours hours = new SharedHours(
                usual(BERLIN),
                new Habits(
                        BERLIN,
                        new WorkingHours(java.util.Map.of()),
                        List.of(),
                        Set.of(),
                        Locale.ENGLISH,
                        true,
                        Optional.empty()));

        assertThat(hours.suggest(MONDAY, 14, HOUR, List.of())).isEmpty();
    }

    private static Habits usual(ZoneId zone) {
        return habits(zone, "Mo-Fr 09:00-17:00", Set.of());
    }

    private static Habits habits(ZoneId zone, String hours, Set<LocalDate> off) {
        return new Habits(
                zone,
                WorkingHours.parse(hours).orElseThrow(),
                List.of(Locale.ENGLISH),
                off,
                Locale.ENGLISH,
                true,
                Optional.empty());
    }
}
