package dev.viceversa.core.nudge;

import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** People for tests. */
final class Persons {

    private Persons() {}

    static Person in(String zone, String hours, LocalDate... daysOff) {
        return with(ZoneId.of(zone), WorkingHours.parse(hours).orElseThrow(), Set.of(daysOff));
    }

    static Person with(ZoneId zone, WorkingHours hours, Set<LocalDate> daysOff) {
        Habits habits =
                new Habits(zone, hours, List.of(Locale.ENGLISH), daysOff, Locale.ENGLISH, true, Optional.empty());
        return new Person(new PersonId("mia"), 0, "Mia", Optional.empty(), Standing.UNKNOWN, habits, false);
    }
}
