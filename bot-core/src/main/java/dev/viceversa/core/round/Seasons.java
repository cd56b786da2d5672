package dev.viceversa.core.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * How the clocks of the world stand while a program meets. In the middle of January and in the middle of July every country has
 * changed its clock or will not; the weeks around the changes, in which countries differ, are not looked at. Depends on nothing
 * but the program, so that previews of one round agree. Immutable.
 *
 * @param january an instant at which clocks stand as in January
 * @param july an instant at which they stand as in July; the same instant when the program meets in one half of the year only
 */
record Seasons(Instant january, Instant july) {

    /** A half of the year in which a program meets for less than this does not keep two people apart. */
    private static final int FEWEST_DAYS = 28;

    /** The seasons of a program of this length that begins on this day. */
    static Seasons of(Instant start, Period length) {
        LocalDate first = start.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate last = first.plus(length);
        Instant january = middle(Month.JANUARY, first.getYear() + (first.getMonthValue() > 6 ? 1 : 0));
        Instant july = middle(Month.JULY, first.getYear() + (first.getMonthValue() > 10 ? 1 : 0));
        long asInJuly = first.datesUntil(last).filter(Seasons::asInJuly).count();
        long asInJanuary = last.toEpochDay() - first.toEpochDay() - asInJuly;
        if (asInJuly < FEWEST_DAYS && asInJuly < asInJanuary) {
            return new Seasons(january, january);
        }
        if (asInJanuary < FEWEST_DAYS && asInJanuary < asInJuly) {
            return new Seasons(july, july);
        }
        return new Seasons(january, july);
    }

    private static boolean asInJuly(LocalDate day) {
        return day.getMonthValue() >= Month.APRIL.getValue() && day.getMonthValue() <= Month.OCTOBER.getValue();
    }

    private static Instant middle(Month month, int year) {
        return LocalDate.of(year, month, 15).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
