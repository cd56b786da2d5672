package dev.viceversa.core.conversation.sessions;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.text.Text;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One instant in the reader's zone and, where it differs, in their partner's. */
final class TwoZones {

    /** How a language writes the hour, or the hour and its weekday. */
    private record Habit(String skeleton, Locale language) {}

    private static final Map<Habit, DateFormat> FORMATS = new ConcurrentHashMap<>();

    private TwoZones() {}

    /** Day and hour for the reader, with the partner's hour and city where their clocks show something else. */
    static Text both(Instant at, Person reader, Person partner) {
        if (sameClock(at, reader, partner)) {
            return Text.of("session.time", "at", at);
        }
        return Text.of(
                "session.time_both",
                "at",
                at,
                "theirs",
                Text.verbatim(theirs(at, reader, partner)),
                "city",
                Text.verbatim(city(partner.habits().zone(), reader.habits().reads())));
    }

    /** An hour of the day in a language's own habit. */
    static String clock(LocalTime time, Locale language) {
        return format(
                time.atDate(java.time.LocalDate.EPOCH).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, "jmm", language);
    }

    /** The city a zone is named after, in the reader's language. */
    static String city(ZoneId zone, Locale language) {
        String named = TimeZoneNames.getInstance(ULocale.forLocale(language)).getExemplarLocationName(zone.getId());
        return named == null ? zone.getId() : named;
    }

    /** Whether both read the same on their clocks at this instant. */
    static boolean sameClock(Instant at, Person reader, Person partner) {
        return reader.habits()
                .zone()
                .getRules()
                .getOffset(at)
                .equals(partner.habits().zone().getRules().getOffset(at));
    }

    /** What the partner's clock shows, in the reader's language; with the weekday where it is another one. */
    static String theirs(Instant at, Person reader, Person partner) {
        ZoneId zone = partner.habits().zone();
        boolean sameDay = at.atZone(zone)
                .toLocalDate()
                .equals(at.atZone(reader.habits().zone()).toLocalDate());
        return format(at, zone, sameDay ? "jmm" : "EEEjmm", reader.habits().reads());
    }

    private static String format(Instant at, ZoneId zone, String skeleton, Locale language) {
        // Making one takes longer than all else here; each serves one thread at a time, so everybody gets a copy.
        DateFormat format = (DateFormat) FORMATS.computeIfAbsent(
                        new Habit(skeleton, language),
                        habit -> DateFormat.getInstanceForSkeleton(
                                habit.skeleton(), ULocale.forLocale(habit.language())))
                .clone();
        format.setTimeZone(TimeZone.getTimeZone(zone.equals(ZoneOffset.UTC) ? "GMT" : zone.getId()));
        return format.format(Date.from(at));
    }
}
