package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.session.Course;
import dev.viceversa.core.session.PlanningSessions;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionId;
import dev.viceversa.core.session.Sessions;
import dev.viceversa.core.session.SharedHours;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds sensible times for a pair's next session, around what both have planned with others. Only reads. Thread-safe. */
@Singleton
class SuggestingTimes {

    /** How far ahead the bot looks. */
    private static final int DAYS = 14;

    private final Sessions sessions;
    private final Pairings pairings;
    private final IdSource ids;

    SuggestingTimes(Sessions sessions, Pairings pairings, IdSource ids) {
        this.sessions = sessions;
        this.pairings = pairings;
        this.ids = ids;
    }

    /** A form for a session that is not there yet. */
    SuggestForm fresh(Scene scene, String verb, int minutes) {
        return new SuggestForm(
                verb, new SessionId(ids.next()), PlanningSessions.NOTHING_SEEN, minutes, slots(scene, minutes));
    }

    /** A form for other times of a session. */
    SuggestForm instead(Scene scene, Session session) {
        int minutes = (int)
                Math.min(session.length().toMinutes(), scene.cadence().length().toMinutes());
        return new SuggestForm(SuggestForm.PROPOSE, session.id(), session.version(), minutes, slots(scene, minutes));
    }

    private List<Instant> slots(Scene scene, int minutes) {
        List<SharedHours.Taken> taken = Stream.concat(
                        taken(scene.viewer().id()), taken(scene.partner().id()))
                .toList();
        return SuggestForm.hours(scene).suggest(from(scene), DAYS, Duration.ofMinutes(minutes), taken);
    }

    /** Not before the day after tomorrow; after a session not long before the next one is due. */
    private static Instant from(Scene scene) {
        ZoneId zone = scene.viewer().habits().zone();
        LocalDate soon = LocalDate.ofInstant(scene.now(), zone).plusDays(2);
        LocalDate due = scene.course()
                .lastMet()
                .map(met -> LocalDate.ofInstant(met, zone)
                        .plus(scene.cadence().every())
                        .minusDays(DAYS / 2))
                .orElse(soon);
        return (due.isAfter(soon) ? due : soon).atStartOfDay(zone).toInstant();
    }

    private Stream<SharedHours.Taken> taken(PersonId person) {
        return pairings.living(person).stream()
                .map(sessions::course)
                .map(Course::open)
                .flatMap(Optional::stream)
                .filter(session -> session.at().isPresent())
                .map(session -> new SharedHours.Taken(
                        session.at().orElseThrow(), session.endsAt().orElseThrow()));
    }
}
