package dev.viceversa.core.session;

import dev.viceversa.core.database.Contested;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All sessions and what people said about them. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Sessions {

    private final SessionRows rows;
    private final CheckInRows checkIns;

    Sessions(SessionRows rows, CheckInRows checkIns) {
        this.rows = rows;
        this.checkIns = checkIns;
    }

    public Optional<Session> find(SessionId id) {
        return rows.findById(id.value()).map(SessionRow::session);
    }

    /** Everything a pair planned and held so far. */
    public Course course(Pairing pairing) {
        return new Course(
                pairing,
                rows.findByPairingIdOrderByOccurrence(pairing.id().value()).stream()
                        .map(SessionRow::session)
                        .toList(),
                bySession(checkIns.findByPairingId(pairing.id().value()).stream()));
    }

    /** The courses of many pairings in two questions to the database, by pairing. */
    public Map<PairingId, Course> courses(Collection<Pairing> pairings) {
        if (pairings.isEmpty()) {
            return Map.of();
        }
        List<String> ids = pairings.stream()
                .map(pairing -> pairing.id().value())
                .distinct()
                .toList();
        Map<PairingId, List<Session>> sessions = rows.findByPairingIdInOrderByOccurrence(ids).stream()
                .map(SessionRow::session)
                .collect(Collectors.groupingBy(Session::pairing));
        Map<SessionId, List<CheckIn>> said = bySession(checkIns.findByPairingIdIn(ids).stream());
        return pairings.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Pairing::id,
                        pairing -> new Course(pairing, sessions.getOrDefault(pairing.id(), List.of()), said)));
    }

    /** Every session of a program. */
    public List<Session> in(ProgramId program) {
        return rows.findByProgramIdOrderByOccurrence(program.value()).stream()
                .map(SessionRow::session)
                .toList();
    }

    /**
     * Adds a session.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when the pair's other one just added one of the same occurrence
     */
    public void add(Session session) {
        Contested.insert(() -> rows.save(SessionRow.of(session)));
    }

    /**
     * Stores a changed session and returns it as it stands now.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    public Session update(Session session) {
        return rows.update(SessionRow.of(session)).session();
    }

    /** What this person said about this session; empty while they said nothing. */
    public Optional<CheckIn> checkIn(SessionId session, PersonId person) {
        return checkIns.findById(CheckInRow.id(session, person)).map(CheckInRow::checkIn);
    }

    /** Everything this person ever said about sessions. */
    public List<CheckIn> checkInsOf(PersonId person) {
        return checkIns.findByPersonId(person.value()).stream()
                .map(CheckInRow::checkIn)
                .toList();
    }

    /** Remembers what somebody said; a later answer takes the place of the earlier one. */
    public void record(CheckIn checkIn, PairingId pairing) {
        CheckInRow row = CheckInRow.of(checkIn, pairing);
        if (checkIns.existsById(row.id())) {
            checkIns.update(row);
        } else {
            Contested.insert(() -> checkIns.save(row));
        }
    }

    /** Forgets what this person said; that a session was held stays. */
    public void forgetCheckIns(PersonId person) {
        checkIns.deleteByPersonId(person.value());
    }

    private static Map<SessionId, List<CheckIn>> bySession(Stream<CheckInRow> rows) {
        return rows.map(CheckInRow::checkIn).collect(Collectors.groupingBy(CheckIn::session));
    }
}
