package dev.viceversa.core.session;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way of one pair through its sessions. Immutable, pure.
 *
 * <p>Where the two said different things about a session, each sees the course as they told it themselves: {@link
 * #numberFor} and {@link #heldFor} count from one side only, so that neither learns what the other said.
 *
 * @param sessions all of them, in the order of their making
 * @param said private answers by session; may hold those of other pairings too
 */
public record Course(Pairing pairing, List<Session> sessions, Map<SessionId, List<CheckIn>> said) {

    public Course {
        sessions = List.copyOf(sessions);
        said = Map.copyOf(said);
    }

    /** The one being planned, or planned and not settled; at most one at a time. */
    public Optional<Session> open() {
        return sessions.reversed().stream()
                .filter(session -> session.state().open())
                .findFirst();
    }

    /** The session made last. */
    public Optional<Session> latest() {
        return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast());
    }

    /** How many the pair held. */
    public int held() {
        return heldSessions().size();
    }

    /** Those the pair held, in their order. */
    public List<Session> heldSessions() {
        return sessions.stream()
                .filter(session -> session.state() == Session.State.HELD)
                .toList();
    }

    /** When the pair last met. */
    public Optional<Instant> lastMet() {
        return sessions.stream()
                .filter(session -> session.state() == Session.State.HELD)
                .map(session -> session.at().or(session::settledAt).orElseThrow())
                .max(Comparator.naturalOrder());
    }

    /** Which of the program's sessions comes next for the pair. */
    public int nextNumber() {
        return held() + 1;
    }

    public int nextOccurrence() {
        return sessions.stream().mapToInt(Session::occurrence).max().orElse(0) + 1;
    }

    /** How many sessions took place as this one of the pair tells it. */
    public int heldFor(PersonId viewer) {
        return (int) sessions.stream()
                .filter(session -> session.state() == Session.State.HELD)
                .filter(session -> answerOf(viewer, session)
                        .filter(CheckIn.Answer::didNotMeet)
                        .isEmpty())
                .count();
    }

    /** Which of the program's sessions this one is, as this one of the pair tells it. */
    public int numberFor(PersonId viewer, Session session) {
        return 1
                + (int) sessions.stream()
                        .filter(other -> other.occurrence() < session.occurrence())
                        .filter(other -> other.state() == Session.State.HELD)
                        .filter(other -> answerOf(viewer, other)
                                .filter(CheckIn.Answer::didNotMeet)
                                .isEmpty())
                        .count();
    }

    /** What this one said about that session. */
    public Optional<CheckIn.Answer> answerOf(PersonId person, Session session) {
        return said.getOrDefault(session.id(), List.of()).stream()
                .filter(checkIn -> checkIn.person().equals(person))
                .map(CheckIn::answer)
                .findFirst();
    }

    /** The session whose time went by and about which this one still has to say something; the latest only. */
    public Optional<Session> toTell(PersonId person, Instant now) {
        return latest().filter(session -> session.past(now)
                        || session.state() == Session.State.HELD
                        || session.state() == Session.State.MISSED)
                .filter(session -> answerOf(person, session).isEmpty());
    }

    /** What both said about a session, taken together. For reports. */
    public Reconciliation reconciled(Session session) {
        return Reconciliation.of(said.getOrDefault(session.id(), List.of()));
    }

    /** How many sessions were called off since the pair last met. */
    public int cancelledInARow() {
        int count = 0;
        for (Session session : sessions.reversed()) {
            if (session.state() == Session.State.HELD) {
                break;
            }
            count += session.state() == Session.State.CANCELLED ? 1 : 0;
        }
        return count;
    }

    /**
     * Since when this pair has had no date ahead: since they last met, or since they were introduced; empty while a date
     * stands or is being picked.
     */
    public Optional<Instant> withoutDateSince(Instant now) {
        if (open().filter(session -> session.ahead(now)).isPresent()) {
            return Optional.empty();
        }
        return lastMet().or(pairing::introducedAt);
    }
}
