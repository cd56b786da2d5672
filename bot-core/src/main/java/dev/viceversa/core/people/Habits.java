package dev.viceversa.core.people;

import dev.viceversa.core.text.Reader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How and when a person wants to be reached. What they set themselves wins over what an import or a platform says.
 *
 * @param hours their working hours in {@code zone}
 * @param languages what they speak, most liked first
 * @param daysOff dates on which they hear nothing unprompted
 * @param reads the language our texts are shown in
 * @param ownChoice whether they set zone and hours themselves
 */
public record Habits(
        ZoneId zone,
        WorkingHours hours,
        List<Locale> languages,
        Set<LocalDate> daysOff,
        Locale reads,
        boolean ownChoice) {

    public Habits {
        languages = List.copyOf(languages);
        daysOff = Set.copyOf(daysOff);
    }

    public Reader reader() {
        return new Reader(reads, zone);
    }
}
