package dev.viceversa.core.session;

import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds times at which two people both work, each in their own zone, with their own hours and days off. Pure: the same
 * questions get the same answers, whatever the clocks of their zones do in between.
 *
 * @param one whose calendar the days are counted in
 * @param other the other one
 */
public record SharedHours(Habits one, Habits other) {

    /** A stretch that is taken already. */
    public record Taken(Instant from, Instant to) {
        boolean touches(Instant start, Instant end) {
            return start.isBefore(to) && end.isAfter(from);
        }
    }

    private static final Duration STEP = Duration.ofMinutes(30);
    /** Between these nobody wakes up early or stays up late; used when working hours share nothing. */
    private static final WorkingHours.Span EDGES = new WorkingHours.Span(LocalTime.of(7, 0), LocalTime.of(20, 0));

    private static final WorkingHours.Span LUNCH = new WorkingHours.Span(LocalTime.NOON, LocalTime.of(13, 0));
    private static final Set<DayOfWeek> MIDWEEK = Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    /** Whether both work throughout. */
    public boolean allow(Instant start, Duration length) {
        return within(one, start, length, false) && within(other, start, length, false);
    }

    /** Whether it is at least a humane hour of a working day for both. */
    public boolean bearable(Instant start, Duration length) {
        return within(one, start, length, true) && within(other, start, length, true);
    }

    /** Whether it is this person's own hours that stand against it. */
    public static boolean against(Habits person, Instant start, Duration length) {
        return !within(person, start, length, false);
    }

    /** Whether the two share working hours at all on some day of the stretch. */
    public boolean any(Instant from, int days, Duration length) {
        return days(from, days).stream()
                .anyMatch(day -> !fits(day, length, false, List.of(), from).isEmpty());
    }

    /**
     * Up to three sensible times: on different days, midweek first, in the middle of what the two share, off everybody's
     * lunch hour where possible; earliest first.
     *
     * @param from not before
     * @param days how many days ahead to look
     * @param taken when one of the two is busy already
     */
    public List<Instant> suggest(Instant from, int days, Duration length, List<Taken> taken) {
        boolean wide = !any(from, days, length);
        List<Instant> best = new ArrayList<>();
        for (LocalDate day : days(from, days)) {
            best(fits(day, length, wide, taken, from), length).ifPresent(best::add);
        }
        List<Instant> chosen = new ArrayList<>();
        best.stream()
                .sorted(Comparator.comparing(
                                (Instant time) -> !MIDWEEK.contains(local(time).getDayOfWeek()))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(time -> {
                    if (chosen.size() < Session.MOST_TIMES && apart(time, chosen, best.size() > Session.MOST_TIMES)) {
                        chosen.add(time);
                    }
                });
        best.stream()
                .filter(time -> chosen.size() < Session.MOST_TIMES && !chosen.contains(time))
                .forEach(chosen::add);
        return chosen.stream().sorted().toList();
    }

    private boolean apart(Instant time, List<Instant> chosen, boolean choosy) {
        return !choosy
                || chosen.stream()
                        .allMatch(other -> Math.abs(ChronoUnit.DAYS.between(
                                        local(time).toLocalDate(), local(other).toLocalDate()))
                                > 1);
    }

    private List<LocalDate> days(Instant from, int days) {
        LocalDate first = local(from).toLocalDate();
        return first.datesUntil(first.plusDays(days)).toList();
    }

    private List<Instant> fits(LocalDate day, Duration length, boolean wide, List<Taken> taken, Instant from) {
        Optional<WorkingHours.Span> span = span(one, day, wide);
        if (span.isEmpty()) {
            return List.of();
        }
        List<Instant> fits = new ArrayList<>();
        Instant last = day.atTime(span.get().to()).atZone(one.zone()).toInstant();
        ZonedDateTime first = day.atTime(span.get().from()).atZone(one.zone());
        for (Instant start = onTheHalfHour(first); !start.plus(length).isAfter(last); start = start.plus(STEP)) {
            Instant begin = start;
            boolean free = taken.stream().noneMatch(stretch -> stretch.touches(begin, begin.plus(length)));
            if (start.isAfter(from) && free && within(one, start, length, wide) && within(other, start, length, wide)) {
                fits.add(start);
            }
        }
        return fits;
    }

    private Optional<Instant> best(List<Instant> fits, Duration length) {
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        Instant middle = fits.getFirst()
                .plus(Duration.between(fits.getFirst(), fits.getLast()).dividedBy(2));
        return fits.stream()
                .min(Comparator.comparing((Instant time) -> lunch(one, time, length) || lunch(other, time, length))
                        .thenComparing(time -> local(time).getMinute() != 0)
                        .thenComparing(time -> Duration.between(middle, time).abs())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean lunch(Habits person, Instant start, Duration length) {
        LocalTime from = start.atZone(person.zone()).toLocalTime();
        LocalTime to = start.plus(length).atZone(person.zone()).toLocalTime();
        return from.isBefore(LUNCH.to()) && to.isAfter(LUNCH.from());
    }

    private static Instant onTheHalfHour(ZonedDateTime time) {
        int minute = time.getMinute();
        int up = minute == 0 || minute == 30 ? 0 : (minute < 30 ? 30 - minute : 60 - minute);
        return time.plusMinutes(up).truncatedTo(ChronoUnit.MINUTES).toInstant();
    }

    private static boolean within(Habits person, Instant start, Duration length, boolean wide) {
        ZonedDateTime begin = start.atZone(person.zone());
        ZonedDateTime end = start.plus(length).atZone(person.zone());
        return span(person, begin.toLocalDate(), wide)
                .filter(span -> end.toLocalDate().equals(begin.toLocalDate()))
                .filter(span -> !begin.toLocalTime().isBefore(span.from())
                        && !end.toLocalTime().isAfter(span.to()))
                .isPresent();
    }

    private static Optional<WorkingHours.Span> span(Habits person, LocalDate day, boolean wide) {
        if (person.daysOff().contains(day)) {
            return Optional.empty();
        }
        return person.hours().on(day.getDayOfWeek()).map(span -> wide ? EDGES : span);
    }

    private ZonedDateTime local(Instant time) {
        return time.atZone(one.zone());
    }
}
