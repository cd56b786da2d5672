package dev.viceversa.core.people;

import dev.viceversa.core.text.Reader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How and when a person wants to be reached. What they set themselves wins over what an import or a platform says.
 *
 * @param hours their working hours in {@code zone}
 * @param languages what they speak, most liked first
 * @param daysOff dates on which they hear nothing unprompted
 * @param reads the language our texts are shown in
 * @param ownChoice whether they set zone and hours themselves
 * @param hearsOn the platform they want unprompted messages on; empty for whichever they used last
 */
public record Habits(
        ZoneId zone,
        WorkingHours hours,
        List<Locale> languages,
        Set<LocalDate> daysOff,
        Locale reads,
        boolean ownChoice,
        Optional<Platform> hearsOn) {

    public Habits {
        languages = List.copyOf(languages);
        daysOff = Set.copyOf(daysOff);
    }

    /** With zone, hours and days off the person set themselves. */
    public Habits chosen(ZoneId where, WorkingHours when, Set<LocalDate> off) {
        return new Habits(where, when, languages, off, reads, true, hearsOn);
    }

    /** Reading our texts in this language. */
    public Habits reading(Locale language) {
        return new Habits(zone, hours, languages, daysOff, language, ownChoice, hearsOn);
    }

    /** Hearing from us unprompted on this platform; empty for whichever they used last. */
    public Habits hearingOn(Optional<Platform> platform) {
        return new Habits(zone, hours, languages, daysOff, reads, ownChoice, platform);
    }

    /** The same habits in another zone. */
    public Habits in(ZoneId changed) {
        return new Habits(changed, hours, languages, daysOff, reads, ownChoice, hearsOn);
    }

    public Reader reader() {
        return new Reader(reads, zone);
    }
}
