package dev.viceversa.core.occasion;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Program;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When the turns of a program's occasions come: counted from the start of its first intake until that intake's end, at
 * hours of whoever runs the program. Pure, immutable.
 *
 * @param first the intake that started first; it has a start
 * @param coordinator who runs the program
 */
record OccasionCalendar(Program program, Cohort first, Person coordinator, NudgePlanner planner) {

    /** When the nth turn comes; empty when the intake has no end, or is over before. */
    Optional<Instant> at(Period every, int nth) {
        ZonedDateTime start =
                first.startsAt().orElseThrow().atZone(coordinator.habits().zone());
        Instant day = start.plus(every.multipliedBy(nth))
                .toLocalDate()
                .atStartOfDay(start.getZone())
                .toInstant();
        Instant at = planner.next(coordinator, program.rules(), Weight.DIGEST, day);
        return Optional.of(at)
                .filter(turn -> first.endsAt().filter(turn::isBefore).isPresent());
    }

    /** The latest turn after {@code last} that has come by {@code now}; empty when none has. */
    Optional<Integer> latest(Period every, int last, Instant now) {
        int nth = last;
        while (at(every, nth + 1).filter(turn -> !turn.isAfter(now)).isPresent()) {
            nth++;
        }
        return nth == last ? Optional.empty() : Optional.of(nth);
    }
}
