package dev.viceversa.core.nudge;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.ProgramRules;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the instants at which a person may hear from us unprompted. Pure: the same question has the same answer, and no
 * clock is looked at. Every day has at most one such instant, in the person's own zone; it exists once even on days on
 * which clocks change. Thread-safe.
 *
 * <p>Somebody who works on none of the program's delivery days hears on their own working days instead: never on a day
 * off, and never nothing at all.
 */
@Singleton
public final class NudgePlanner {

    /**
     * The first permitted instant.
     *
     * @param weight reminders, pulses and digests keep to the program's delivery days, session messages to any working
     *     day, both to the program's time of day or the nearest time inside the person's hours; everything else is
     *     permitted at once
     * @param notBefore UTC
     * @return not before {@code notBefore}, inside the person's hours, never on one of their days off
     */
    public Instant next(Person person, ProgramRules rules, Weight weight, Instant notBefore) {
        if (!weight.unprompted()) {
            return notBefore;
        }
        WorkingDays days = new WorkingDays(person);
        LocalDate day = days.dateOf(notBefore);
        while (true) {
            if (welcome(days, rules, weight, day)) {
                Optional<Instant> slot = days.near(day, rules.deliveryAt());
                if (slot.isPresent() && !slot.get().isBefore(notBefore)) {
                    return slot.get();
                }
            }
            day = day.plusDays(1);
        }
    }

    /** Whether an instant is inside the person's hours on a day on which such a message may go out. */
    public boolean permitted(Person person, ProgramRules rules, Weight weight, Instant instant) {
        WorkingDays days = new WorkingDays(person);
        return !weight.unprompted() || (welcome(days, rules, weight, days.dateOf(instant)) && days.atWork(instant));
    }

    /** Whether the person works on the local day of this instant. */
    public boolean worksOn(Person person, Instant instant) {
        WorkingDays days = new WorkingDays(person);
        return days.works(days.dateOf(instant));
    }

    /** When the person starts work on their first working day after the local day of this instant. */
    public Instant workingDayAfter(Person person, Instant instant) {
        WorkingDays days = new WorkingDays(person);
        return days.start(days.after(days.dateOf(instant)));
    }

    /** When the person starts work on their last working day before the local day of this instant. */
    public Instant workingDayBefore(Person person, Instant instant) {
        WorkingDays days = new WorkingDays(person);
        return days.start(days.before(days.dateOf(instant)));
    }

    /**
     * When the person stops work on their {@code count}-th working day after the local day of this instant: the
     * deadline of "within three working days".
     *
     * @param count at least one
     */
    public Instant addWorkingDays(Person person, Instant instant, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("At least one working day, not " + count);
        }
        WorkingDays days = new WorkingDays(person);
        LocalDate day = days.dateOf(instant);
        for (int i = 0; i < count; i++) {
            day = days.after(day);
        }
        return days.end(day);
    }

    private static boolean welcome(WorkingDays days, ProgramRules rules, Weight weight, LocalDate day) {
        return days.works(day)
                && (weight == Weight.SESSION
                        || rules.deliveryDays().contains(day.getDayOfWeek())
                        || !days.worksOnAny(rules.deliveryDays()));
    }
}
