package dev.viceversa.core.circle;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.ProgramRules;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;

/**
 * The half hours of a week at which a circle might begin, numbered. Far enough ahead to be planned, and never right after
 * a weekend: those who come are prepared on the working day before. Immutable.
 *
 * @param from UTC, the first of them
 */
record Slots(Instant from) {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int COUNT = 7 * 48;
    private static final Duration AHEAD = Duration.ofDays(9);

    static Slots after(Instant now) {
        return new Slots(now.plus(AHEAD).truncatedTo(ChronoUnit.HOURS));
    }

    Instant at(int slot) {
        return from.plus(STEP.multipliedBy(slot));
    }

    /** When this person is at work from beginning to end, and on the working day before is told in time. */
    BitSet of(Person person, ProgramRules rules, NudgePlanner planner) {
        BitSet free = new BitSet(COUNT);
        for (int slot = 0; slot < COUNT; slot++) {
            Instant start = at(slot);
            Instant end = start.plus(Circle.LENGTH).minusSeconds(60);
            if (planner.permitted(person, rules, Weight.SESSION, start)
                    && planner.permitted(person, rules, Weight.SESSION, end)
                    && !planner.workingDayBefore(person, start).isBefore(start.minus(Circle.DECIDED))) {
                free.set(slot);
            }
        }
        return free;
    }

    /** A time in the middle of those shared on the first day that has any, so that nobody starts or ends the day with it. */
    Instant middle(BitSet shared) {
        int first = shared.nextSetBit(0);
        int last = first;
        for (int slot = first; slot >= 0 && slot < first + 20; slot = shared.nextSetBit(slot + 1)) {
            last = slot;
        }
        int wish = (first + last) / 2;
        int after = shared.nextSetBit(wish);
        return at(after >= 0 ? after : first);
    }
}
