package dev.viceversa.core.occasion;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When the turns of an occasion come: counted from the start of the first intake until its end. Only reads. Thread-safe. */
@Singleton
final class OccasionCalendar {

    private final Programs programs;
    private final People people;
    private final NudgePlanner planner;

    OccasionCalendar(Programs programs, People people, NudgePlanner planner) {
        this.programs = programs;
        this.people = people;
        this.planner = planner;
    }

    /** When the nth turn comes; empty when the program has not started, has no end, or is over before. */
    Optional<Instant> at(Program program, Period every, int nth) {
        Optional<Cohort> first = programs.firstStarted(program.id());
        Optional<Person> coordinator = people.find(program.createdBy());
        if (first.isEmpty() || coordinator.isEmpty()) {
            return Optional.empty();
        }
        ZonedDateTime start = first.get()
                .startsAt()
                .orElseThrow()
                .atZone(coordinator.get().habits().zone());
        Instant day = start.plus(every.multipliedBy(nth))
                .toLocalDate()
                .atStartOfDay(start.getZone())
                .toInstant();
        Instant at = planner.next(coordinator.get(), program.rules(), Weight.DIGEST, day);
        return Optional.of(at)
                .filter(turn -> first.get().endsAt().filter(turn::isBefore).isPresent());
    }

    /** The latest turn after {@code last} that has come by {@code now}; empty when none has. */
    Optional<Integer> latest(Program program, Period every, int last, Instant now) {
        int nth = last;
        while (at(program, every, nth + 1).filter(turn -> !turn.isAfter(now)).isPresent()) {
            nth++;
        }
        return nth == last ? Optional.empty() : Optional.of(nth);
    }
}
