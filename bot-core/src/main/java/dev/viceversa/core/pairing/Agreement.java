package dev.viceversa.core.pairing;

import dev.viceversa.core.enrollment.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * One revision of what a pair agreed on, or may come to agree on. Both accept the same revision, or it does not count; a
 * change is a new revision and needs both again, and until then the one before stays in force. Immutable.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param revision 1 for the first, counted up
 * @param proposedBy who wrote it; proposing is accepting
 * @param mentorAccepted when the mentor accepted it, ground rules included; empty before
 * @param menteeAccepted when the mentee accepted it, ground rules included; empty before
 */
public record Agreement(
        String id,
        long version,
        PairingId pairing,
        int revision,
        Role proposedBy,
        Terms terms,
        State state,
        Instant proposedAt,
        Optional<Instant> mentorAccepted,
        Optional<Instant> menteeAccepted) {

    /** Where a revision stands. */
    public enum State {
        /** One accepted it, the other is asked. */
        PROPOSED,
        /** Both accepted it: in force until a later one is. */
        AGREED,
        /** A later revision took its place. */
        REPLACED
    }

    /** A new revision, accepted by whoever proposes it. */
    public static Agreement propose(String id, PairingId pairing, int revision, Role by, Terms terms, Instant now) {
        return new Agreement(
                id,
                0,
                pairing,
                revision,
                by,
                terms,
                State.PROPOSED,
                now,
                by == Role.MENTOR ? Optional.of(now) : Optional.empty(),
                by == Role.MENTEE ? Optional.of(now) : Optional.empty());
    }

    public boolean acceptedBy(Role role) {
        return (role == Role.MENTOR ? mentorAccepted : menteeAccepted).isPresent();
    }

    /** This role accepts too; with both it is agreed. Accepting twice, or a replaced revision, changes nothing. */
    public Agreement accept(Role role, Instant now) {
        if (state != State.PROPOSED || acceptedBy(role)) {
            return this;
        }
        Optional<Instant> mentor = role == Role.MENTOR ? Optional.of(now) : mentorAccepted;
        Optional<Instant> mentee = role == Role.MENTEE ? Optional.of(now) : menteeAccepted;
        State next = mentor.isPresent() && mentee.isPresent() ? State.AGREED : State.PROPOSED;
        return new Agreement(id, version, pairing, revision, proposedBy, terms, next, proposedAt, mentor, mentee);
    }

    /** A later revision takes its place. */
    public Agreement replaced() {
        return new Agreement(
                id,
                version,
                pairing,
                revision,
                proposedBy,
                terms,
                State.REPLACED,
                proposedAt,
                mentorAccepted,
                menteeAccepted);
    }
}
