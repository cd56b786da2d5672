package dev.viceversa.core.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.program.ProgramRules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;

/** What must hold for every person in every zone at every instant, leaps of clocks and leap days included. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class NudgePlannerProperties {

    private final NudgePlanner planner = new NudgePlanner();

    @Property(tries = 3_000)
    void what_is_planned_is_never_early_and_always_inside_hours_on_a_working_day(
            @ForAll("persons") Person person,
            @ForAll("rules") ProgramRules rules,
            @ForAll("unprompted") Weight weight,
            @ForAll("instants") Instant from) {
        Instant planned = planner.next(person, rules, weight, from);

        Habits habits = person.habits();
        LocalDateTime local = LocalDateTime.ofInstant(planned, habits.zone());
        assertThat(planned).isAfterOrEqualTo(from);
        assertThat(habits.daysOff()).doesNotContain(local.toLocalDate());
        assertThat(habits.hours().on(local.getDayOfWeek()))
                .hasValueSatisfying(span -> assertThat(span.contains(local.toLocalTime()))
                        .as("%s in %s", local, span)
                        .isTrue());
        assertThat(planner.permitted(person, rules, weight, planned)).isTrue();
    }

    @Property(tries = 2_000)
    void reminders_keep_to_the_delivery_days_of_whoever_works_on_one(
            @ForAll("persons") Person person, @ForAll("rules") ProgramRules rules, @ForAll("instants") Instant from) {
        LocalDateTime local = LocalDateTime.ofInstant(
                planner.next(person, rules, Weight.REMINDER, from),
                person.habits().zone());
        boolean worksOnOne = rules.deliveryDays().stream()
                .anyMatch(day -> person.habits().hours().on(day).isPresent());
        assertThat(!worksOnOne || rules.deliveryDays().contains(local.getDayOfWeek()))
                .isTrue();
    }

    @Property(tries = 2_000)
    void later_questions_never_get_earlier_answers(
            @ForAll("persons") Person person,
            @ForAll("rules") ProgramRules rules,
            @ForAll("unprompted") Weight weight,
            @ForAll("instants") Instant from,
            @ForAll("spans") Duration later) {
        Instant first = planner.next(person, rules, weight, from);
        Instant second = planner.next(person, rules, weight, from.plus(later));
        assertThat(second).isAfterOrEqualTo(first);
        // And nothing lies between: as long as one asks before the first answer, it stays the answer.
        if (!from.plus(later).isAfter(first)) {
            assertThat(second).isEqualTo(first);
        }
        assertThat(planner.next(person, rules, weight, first)).isEqualTo(first);
    }

    @Property(tries = 1_000)
    void a_local_day_has_at_most_one_instant(
            @ForAll("persons") Person person,
            @ForAll("rules") ProgramRules rules,
            @ForAll("unprompted") Weight weight,
            @ForAll("instants") Instant from) {
        ZoneId zone = person.habits().zone();
        Instant first = planner.next(person, rules, weight, from);
        Instant second = planner.next(person, rules, weight, first.plusNanos(1_000));
        assertThat(LocalDate.ofInstant(second, zone)).isAfter(LocalDate.ofInstant(first, zone));
    }

    @Property(tries = 1_000)
    void ten_oclock_is_ten_oclock_before_and_after_clocks_change(
            @ForAll("zones") ZoneId zone, @ForAll("instants") Instant from) {
        Person person = Persons.with(zone, WorkingHours.USUAL, Set.of());
        Instant planned = planner.next(person, ProgramRules.DEFAULTS, Weight.REMINDER, from);
        assertThat(LocalDateTime.ofInstant(planned, zone).toLocalTime()).isEqualTo(LocalTime.of(10, 0));
    }

    @Property(tries = 1_000)
    void working_days_lie_in_order_around_an_instant(
            @ForAll("persons") Person person, @ForAll("instants") Instant instant) {
        ZoneId zone = person.habits().zone();
        LocalDate day = LocalDate.ofInstant(instant, zone);
        Instant before = planner.workingDayBefore(person, instant);
        Instant after = planner.workingDayAfter(person, instant);
        assertThat(LocalDate.ofInstant(before, zone)).isBefore(day);
        assertThat(LocalDate.ofInstant(after, zone)).isAfter(day);
        assertThat(planner.addWorkingDays(person, instant, 1)).isAfter(after);
        assertThat(planner.addWorkingDays(person, instant, 2)).isAfter(planner.addWorkingDays(person, instant, 1));
    }

    @Provide
    Arbitrary<Weight> unprompted() {
        return Arbitraries.of(Weight.SESSION, Weight.REMINDER, Weight.PULSE, Weight.DIGEST);
    }

    @Provide
    Arbitrary<Duration> spans() {
        return Arbitraries.longs().between(0, 20L * 24 * 3600).map(Duration::ofSeconds);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Berlin",
                        "Europe/Lisbon",
                        "America/New_York",
                        "America/Los_Angeles",
                        "America/St_Johns",
                        "America/Sao_Paulo",
                        "Africa/Casablanca",
                        "Africa/Cairo",
                        "Asia/Kolkata",
                        "Asia/Kathmandu",
                        "Asia/Tokyo",
                        "Asia/Tehran",
                        "Asia/Beirut",
                        "Australia/Sydney",
                        "Australia/Lord_Howe",
                        "Pacific/Auckland",
                        "Pacific/Chatham",
                        "Pacific/Apia",
                        "Pacific/Kiritimati",
                        "Pacific/Honolulu",
                        "America/Havana",
                        "UTC")
                .map(ZoneId::of);
    }

    /** Anywhere in these years, and just as often around an instant at which some zone changes its clocks, or a leap day. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> anywhere = DateTimes.instants()
                .between(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2029-01-01T00:00:00Z"));
        Arbitrary<Instant> aroundLeaps = Combinators.combine(
                        zones(), anywhere, Arbitraries.longs().between(-4L * 24 * 3600, 24 * 3600))
                .as((zone, instant, seconds) -> {
                    var leap = zone.getRules().nextTransition(instant);
                    return (leap == null ? instant : leap.getInstant()).plusSeconds(seconds);
                });
        Arbitrary<Instant> aroundLeapDay = Arbitraries.longs()
                .between(-5L * 24 * 3600, 24 * 3600)
                .map(seconds -> LocalDate.of(2028, 2, 29)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .plusSeconds(seconds));
        return Arbitraries.oneOf(anywhere, aroundLeaps, aroundLeapDay);
    }

    @Provide
    Arbitrary<ProgramRules> rules() {
        return Arbitraries.of("10:00", "00:00", "02:30", "23:50", "08:15")
                .map(time -> Rules.deliveringAt(ProgramRules.DEFAULTS, LocalTime.parse(time)));
    }

    @Provide
    Arbitrary<Person> persons() {
        Arbitrary<WorkingHours.Span> spans = Combinators.combine(
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(1, 60))
                .as((from, length) -> new WorkingHours.Span(
                        LocalTime.ofSecondOfDay(from * 900L),
                        from + length >= 96 ? LocalTime.MAX : LocalTime.ofSecondOfDay((from + length) * 900L)));
        Arbitrary<WorkingHours> hours = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(7), spans)
                .as((days, span) -> new WorkingHours(days.stream()
                        .collect(Collectors.toMap(
                                day -> day, _ -> span, (a, _) -> a, () -> new java.util.EnumMap<>(DayOfWeek.class)))));
        Arbitrary<Set<LocalDate>> daysOff = Arbitraries.integers()
                .between(0, 1_100)
                .map(days -> LocalDate.of(2026, 1, 1).plusDays(days))
                .set()
                .ofMaxSize(40);
        return Combinators.combine(zones(), hours, daysOff).as(Persons::with);
    }
}
