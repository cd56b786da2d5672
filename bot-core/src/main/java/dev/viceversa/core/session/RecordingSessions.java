package dev.viceversa.core.session;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what each of a pair says about a session, and what follows for the pair. What one said is never told to the
 * other. Works inside the caller's transaction; who may do it was decided before. Thread-safe.
 */
@Singleton
public class RecordingSessions {

    /** Two people who each report a meeting within this time of one another mean the same one. */
    private static final Duration SAME_MEETING = Duration.ofDays(10);
    /** One person who reports two meetings this close together sent one report twice. */
    private static final Duration SAME_DAY = Duration.ofHours(23);

    private final Sessions sessions;
    private final FitChecks fitChecks;
    private final GiveBacks giveBacks;
    private final List<SessionListener> listeners;
    private final ProgramTime time;

    RecordingSessions(
            Sessions sessions,
            FitChecks fitChecks,
            GiveBacks giveBacks,
            List<SessionListener> listeners,
            ProgramTime time) {
        this.sessions = sessions;
        this.fitChecks = fitChecks;
        this.giveBacks = giveBacks;
        this.listeners = List.copyOf(listeners);
        this.time = time;
    }

    /** This one of the pair says they met. Saying it again changes nothing. */
    public Session met(Session session, PersonId who) {
        Instant now = time.now();
        if (sessions.checkIn(session.id(), who).map(CheckIn::answer).stream().anyMatch(CheckIn.Answer.MET::equals)) {
            return session;
        }
        sessions.record(new CheckIn(session.id(), who, CheckIn.Answer.MET, now), session.pairing());
        listeners.forEach(listener -> listener.told(session, who));
        // Found missed, and something else is planned already: the course goes on as it is.
        if (session.state() == Session.State.MISSED) {
            return session;
        }
        return session.held(Optional.empty(), now) instanceof SessionStep.Changed(Session held) ? hold(held) : session;
    }

    /** This one of the pair says they did not, for whatever reason. */
    public Session notMet(Pairing pairing, Session session, PersonId who, CheckIn.Answer answer) {
        if (!answer.didNotMeet()) {
            throw new IllegalArgumentException("Not an answer of somebody who did not meet: " + answer);
        }
        Instant now = time.now();
        sessions.record(new CheckIn(session.id(), who, answer, now), session.pairing());
        listeners.forEach(listener -> listener.told(session, who));
        boolean bothSaidSo = sessions.checkIn(session.id(), pairing.partnerOf(who))
                .filter(checkIn -> checkIn.answer().didNotMeet())
                .isPresent();
        if (bothSaidSo && session.missed(now) instanceof SessionStep.Changed(Session missed)) {
            Session stored = sessions.update(missed);
            listeners.forEach(listener -> listener.settled(stored));
            return stored;
        }
        return session;
    }

    /**
     * This one of the pair says they met without a plan of ours. When the other one said so already, or a session was
     * being planned, it is that one; so two reports of one meeting make one session.
     *
     * @param id what the session will be called if it is a new one; made when the form was opened
     * @param at about when they met
     */
    public Session metUnplanned(Pairing pairing, PersonId who, SessionId id, Instant at, Duration length) {
        Optional<Session> again = sessions.find(id);
        if (again.isPresent()) {
            return again.get();
        }
        Course course = sessions.course(pairing);
        Instant now = time.now();
        Optional<Session> theirs = course.latest()
                .filter(session -> session.state() == Session.State.HELD)
                .filter(session -> Duration.between(session.at().orElse(at), at)
                                .abs()
                                .compareTo(course.answerOf(who, session).isEmpty() ? SAME_MEETING : SAME_DAY)
                        <= 0);
        if (theirs.isPresent()) {
            return met(theirs.get(), who);
        }
        Optional<Session> open = course.open();
        if (open.isPresent()) {
            Session session = open.get();
            listeners.forEach(listener -> listener.overtaken(session));
            sessions.record(new CheckIn(session.id(), who, CheckIn.Answer.MET, now), pairing.id());
            Session held = hold(session.held(Optional.of(at), now).session());
            listeners.forEach(listener -> {
                listener.told(held, who);
                listener.reported(held, who);
            });
            return held;
        }
        Session session = Session.unplanned(
                id,
                pairing.program(),
                pairing.id(),
                course.nextOccurrence(),
                course.nextNumber(),
                who,
                at,
                length,
                now);
        sessions.add(session);
        sessions.record(new CheckIn(id, who, CheckIn.Answer.MET, now), pairing.id());
        listeners.forEach(listener -> {
            listener.settled(session);
            listener.told(session, who);
            listener.reported(session, who);
        });
        return session;
    }

    /** How right the pairing feels to them. */
    public void feels(Session session, PersonId who, FitCheck.Feeling feeling) {
        fitChecks.record(new FitCheck(session.id(), session.pairing(), who, feeling));
        listeners.forEach(listener -> listener.told(session, who));
    }

    /** Whether it ran both ways, as they see it. */
    public void learned(Session session, PersonId who, GiveBack.Learned learned) {
        giveBacks.record(new GiveBack(session.id(), session.pairing(), who, learned));
        listeners.forEach(listener -> listener.told(session, who));
    }

    private Session hold(Session held) {
        Session stored = sessions.update(held);
        listeners.forEach(listener -> listener.settled(stored));
        return stored;
    }
}
