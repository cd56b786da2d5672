package dev.viceversa.core.nudge;

import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One person's working days and hours as instants. Pure. */
final class WorkingDays {

    /** Whoever stops at 9:30 hears at 9:15, with a little time left to read it. */
    private static final int MINUTES_BEFORE_THE_END = 15;

    private final ZoneId zone;
    private final WorkingHours hours;
    private final Set<LocalDate> daysOff;

    WorkingDays(Person person) {
        this.zone = person.habits().zone();
        WorkingHours stated = person.habits().hours();
        // Hours without a single day say nothing about when somebody works.
        this.hours = stated.spans().isEmpty() ? WorkingHours.USUAL : stated;
        this.daysOff = person.habits().daysOff();
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    boolean works(LocalDate day) {
        return hours.on(day.getDayOfWeek()).isPresent() && !daysOff.contains(day);
    }

    /** Whether they work on at least one of these weekdays. */
    boolean worksOnAny(Collection<DayOfWeek> weekdays) {
        return weekdays.stream().anyMatch(weekday -> hours.on(weekday).isPresent());
    }

    /** Whether they are at work at this instant. */
    boolean atWork(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return works(local.toLocalDate())
                && hours.on(local.getDayOfWeek()).orElseThrow().contains(local.toLocalTime());
    }

    /** The instant nearest to a local time inside the hours of a working day; empty when the day has none. */
    Optional<Instant> near(LocalDate day, LocalTime wish) {
        if (!works(day)) {
            return Optional.empty();
        }
        WorkingHours.Span span = hours.on(day.getDayOfWeek()).orElseThrow();
        LocalTime inside = wish;
        if (wish.isBefore(span.from())) {
            inside = span.from();
        } else if (!wish.isBefore(span.to())) {
            inside = shortlyBeforeEnd(span);
        }
        return instants(day.atTime(inside))
                .filter(this::atWork)
                .filter(at -> dateOf(at).equals(day))
                .findFirst();
    }

    /** The first instant of a working day's hours; of the day itself where clocks leap over all its hours. */
    Instant start(LocalDate day) {
        return near(day, LocalTime.MIN).orElseGet(() -> day.atStartOfDay(zone).toInstant());
    }

    /** The instant after the last of a working day's hours. */
    Instant end(LocalDate day) {
        LocalTime to = hours.on(day.getDayOfWeek()).orElseThrow().to();
        return day.atTime(to).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    LocalDate after(LocalDate day) {
        LocalDate later = day.plusDays(1);
        while (!works(later)) {
            later = later.plusDays(1);
        }
        return later;
    }

    LocalDate before(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (!works(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    private static LocalTime shortlyBeforeEnd(WorkingHours.Span span) {
        LocalTime end = span.to().truncatedTo(ChronoUnit.MINUTES);
        LocalTime shortly = end.minusMinutes(MINUTES_BEFORE_THE_END);
        // A span shorter than that, or one that starts right at midnight, would wrap around or leave the hours.
        return shortly.isBefore(end) && !shortly.isBefore(span.from()) ? shortly : span.from();
    }

    /** A local time as instants: the first of two where clocks go back; where they leap over it, right after or before. */
    private Stream<Instant> instants(LocalDateTime local) {
        ZoneOffsetTransition leap = zone.getRules().getTransition(local);
        if (leap != null && leap.isGap()) {
            return Stream.of(leap.getInstant(), leap.getInstant().minus(1, ChronoUnit.MINUTES));
        }
        return Stream.of(local.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
    }
}
