package dev.viceversa.core.session;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody said about their sessions. That a session was planned or held belongs to both of the pair and stays until
 * the pairing itself is forgotten. Thread-safe.
 */
@Singleton
final class SessionData implements PersonalData {

    /** What was said about one session. */
    record Said(Optional<Instant> sessionAt, String about, String answer) {}

    private final Sessions sessions;
    private final FitChecks fitChecks;
    private final GiveBacks giveBacks;

    SessionData(Sessions sessions, FitChecks fitChecks, GiveBacks giveBacks) {
        this.sessions = sessions;
        this.fitChecks = fitChecks;
        this.giveBacks = giveBacks;
    }

    @Override
    public String room() {
        return "session";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        Stream<Said> met = sessions.checkInsOf(person).stream()
                .map(said -> new Said(at(said.session()), "met", said.answer().name()));
        Stream<Said> felt = fitChecks.of(person).stream()
                .map(said -> new Said(at(said.session()), "fit", said.feeling().name()));
        Stream<Said> learned = giveBacks.of(person).stream()
                .map(said ->
                        new Said(at(said.session()), "learned", said.learned().name()));
        return Stream.of(met, felt, learned).flatMap(said -> said).toList();
    }

    @Override
    public void erase(PersonId person) {
        sessions.forgetCheckIns(person);
        fitChecks.forget(person);
        giveBacks.forget(person);
    }

    private Optional<Instant> at(SessionId session) {
        return sessions.find(session).flatMap(Session::at);
    }
}
