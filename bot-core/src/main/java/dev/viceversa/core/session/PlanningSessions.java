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
 * Finding a date: one suggests up to three times, the other picks one or suggests others; either may move or call off
 * without giving a reason. Works inside the caller's transaction; who may do it was decided before. Thread-safe.
 */
@Singleton
public class PlanningSessions {

    /** What a form for a new session has seen of it. */
    public static final long NOTHING_SEEN = -1;

    private final Sessions sessions;
    private final List<SessionListener> listeners;
    private final ProgramTime time;

    PlanningSessions(Sessions sessions, List<SessionListener> listeners, ProgramTime time) {
        this.sessions = sessions;
        this.listeners = List.copyOf(listeners);
        this.time = time;
    }

    /**
     * Suggests times, for a new session or instead of what stands. Sending the same form twice, or a form that was
     * opened before something else happened to the session, changes nothing and gives what stands now.
     *
     * @param pairing one that goes on and has an agreement
     * @param id of the session; a new one's was made when its form was opened
     * @param seen the session's version the form was opened on, {@link #NOTHING_SEEN} for a new one
     * @param times one to three, in the future
     */
    public SessionStep suggest(
            Pairing pairing, PersonId by, SessionId id, long seen, List<Instant> times, Duration length) {
        Optional<Session> known = sessions.find(id);
        if (known.isPresent()) {
            Session session = known.get();
            return session.version() == seen
                    ? store(session, session.suggest(by, times, length, time.now()), by)
                    : new SessionStep.Unchanged(session);
        }
        Course course = sessions.course(pairing);
        Instant now = time.now();
        Optional<Session> open = course.open();
        if (open.isPresent() && !open.get().past(now)) {
            return new SessionStep.Unchanged(open.get());
        }
        // Whoever suggests new times says openly that the last ones led to nothing.
        open.map(gone -> gone.missed(now)).ifPresent(step -> sessions.update(step.session()));
        Session session = Session.propose(
                id, pairing.program(), pairing.id(), course.nextOccurrence(), course.nextNumber(), by, times, length);
        sessions.add(session);
        listeners.forEach(listener -> listener.suggested(session, by));
        return new SessionStep.Changed(session);
    }

    /** Picks one of the suggested times. */
    public SessionStep pick(Session session, PersonId who, Instant at) {
        SessionStep step = session.pick(who, at, time.now());
        if (step instanceof SessionStep.Changed(Session planned)) {
            Session stored = sessions.update(planned);
            listeners.forEach(listener -> listener.agreed(stored, who));
            return new SessionStep.Changed(stored);
        }
        return step;
    }

    /** Calls a session off; no reason is asked. */
    public SessionStep cancel(Session session, PersonId who) {
        SessionStep step = session.cancel(time.now());
        if (step instanceof SessionStep.Changed(Session cancelled)) {
            Session stored = sessions.update(cancelled);
            listeners.forEach(listener -> {
                listener.overtaken(session);
                listener.cancelled(stored, who);
                listener.settled(stored);
            });
            return new SessionStep.Changed(stored);
        }
        return step;
    }

    /** Whatever was being planned is off because the pairing is over; nobody is told a second time. */
    public void over(Pairing pairing) {
        sessions.course(pairing).open().ifPresent(open -> {
            if (open.cancel(time.now()) instanceof SessionStep.Changed(Session cancelled)) {
                sessions.update(cancelled);
            }
        });
    }

    private SessionStep store(Session before, SessionStep step, PersonId by) {
        if (step instanceof SessionStep.Changed(Session suggested)) {
            Session stored = sessions.update(suggested);
            listeners.forEach(listener -> {
                listener.overtaken(before);
                listener.suggested(stored, by);
            });
            return new SessionStep.Changed(stored);
        }
        return step;
    }
}
