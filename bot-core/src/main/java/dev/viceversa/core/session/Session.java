package dev.viceversa.core.session;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One meeting of a pair, planned or held. Immutable; its decisions return a {@link SessionStep}. Why one was cancelled or
 * missed is not asked and not kept.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param occurrence 1 for the first one the pair ever planned, counted up; unique in its pairing
 * @param number which of the program's sessions it is meant to be, from 1; a cancelled one's number is used again
 * @param proposedBy who suggested the times that stand now
 * @param round how often times were suggested
 * @param proposed the times to choose from, UTC, earliest first; kept after one was picked
 * @param at when it starts, UTC; empty until a time is agreed
 * @param length how long it may last
 * @param settledAt when it was found held, missed or cancelled, UTC; empty before
 */
public record Session(
        SessionId id,
        long version,
        ProgramId program,
        PairingId pairing,
        int occurrence,
        int number,
        State state,
        PersonId proposedBy,
        int round,
        List<Instant> proposed,
        Optional<Instant> at,
        Duration length,
        Optional<Instant> settledAt) {

    /** How many times one suggestion holds at most. */
    public static final int MOST_TIMES = 3;

    /** Where a session stands. */
    public enum State {
        /** Times are suggested; the other one picks. */
        PROPOSED,
        /** A time is agreed. */
        PLANNED,
        /** At least one of them says they met. */
        HELD,
        /** The time went by without a meeting. */
        MISSED,
        /** Called off beforehand. */
        CANCELLED;

        /** Whether it may still take place. */
        public boolean open() {
            return this == PROPOSED || this == PLANNED;
        }
    }

    public Session {
        proposed = proposed.stream().distinct().sorted().toList();
        if (proposed.size() > MOST_TIMES) {
            throw new IllegalArgumentException("At most " + MOST_TIMES + " times are suggested at once");
        }
    }

    /** Times suggested by one of a pair. */
    public static Session propose(
            SessionId id,
            ProgramId program,
            PairingId pairing,
            int occurrence,
            int number,
            PersonId by,
            List<Instant> times,
            Duration length) {
        return new Session(
                id,
                0,
                program,
                pairing,
                occurrence,
                number,
                State.PROPOSED,
                by,
                1,
                times,
                Optional.empty(),
                length,
                Optional.empty());
    }

    /** A meeting that took place without having been planned here. */
    public static Session unplanned(
            SessionId id,
            ProgramId program,
            PairingId pairing,
            int occurrence,
            int number,
            PersonId by,
            Instant at,
            Duration length,
            Instant now) {
        return new Session(
                id,
                0,
                program,
                pairing,
                occurrence,
                number,
                State.HELD,
                by,
                0,
                List.of(),
                Optional.of(at),
                length,
                Optional.of(now));
    }

    /** When it is over; empty until a time is agreed. */
    public Optional<Instant> endsAt() {
        return at.map(start -> start.plus(length));
    }

    /** Whether its agreed time lies behind us and nobody said yet what became of it. */
    public boolean past(Instant now) {
        return state == State.PLANNED
                && endsAt().filter(end -> !end.isAfter(now)).isPresent();
    }

    /** Whether a date stands that has not gone by: agreed, or at least one suggested time still ahead. */
    public boolean ahead(Instant now) {
        return switch (state) {
            case PLANNED -> !past(now);
            case PROPOSED -> proposed.stream().anyMatch(time -> time.isAfter(now));
            case HELD, MISSED, CANCELLED -> false;
        };
    }

    /** Other times, suggested instead of what stood before; an agreed time no longer counts. */
    public SessionStep suggest(PersonId by, List<Instant> times, Duration lasting, Instant now) {
        if (!state.open() || past(now)) {
            return new SessionStep.Refused(this, SessionStep.Why.OVER);
        }
        return new SessionStep.Changed(new Session(
                id,
                version,
                program,
                pairing,
                occurrence,
                number,
                State.PROPOSED,
                by,
                round + 1,
                times,
                Optional.empty(),
                lasting,
                settledAt));
    }

    /** The other one picks one of the suggested times. Picking the same one again changes nothing. */
    public SessionStep pick(PersonId who, Instant time, Instant now) {
        if (!state.open()) {
            return new SessionStep.Refused(this, SessionStep.Why.OVER);
        }
        if (state == State.PLANNED) {
            return at.filter(time::equals).isPresent()
                    ? new SessionStep.Unchanged(this)
                    : new SessionStep.Refused(this, SessionStep.Why.SETTLED_MEANWHILE);
        }
        if (who.equals(proposedBy)) {
            return new SessionStep.Refused(this, SessionStep.Why.PARTNERS_TURN);
        }
        if (!proposed.contains(time)) {
            return new SessionStep.Refused(this, SessionStep.Why.SETTLED_MEANWHILE);
        }
        if (!time.isAfter(now)) {
            return new SessionStep.Refused(this, SessionStep.Why.TOO_LATE);
        }
        return changed(State.PLANNED, Optional.of(time), Optional.empty());
    }

    /** It took place; {@code when} says when, if not as planned. */
    public SessionStep held(Optional<Instant> when, Instant now) {
        if (state == State.HELD) {
            return new SessionStep.Unchanged(this);
        }
        return state == State.CANCELLED
                ? new SessionStep.Refused(this, SessionStep.Why.OVER)
                : changed(State.HELD, when.or(() -> at).or(() -> Optional.of(now)), Optional.of(now));
    }

    /** Its time went by without a meeting. */
    public SessionStep missed(Instant now) {
        if (!state.open()) {
            return new SessionStep.Unchanged(this);
        }
        return changed(State.MISSED, at, Optional.of(now));
    }

    /** Called off. */
    public SessionStep cancel(Instant now) {
        if (state == State.CANCELLED) {
            return new SessionStep.Unchanged(this);
        }
        return state.open()
                ? changed(State.CANCELLED, at, Optional.of(now))
                : new SessionStep.Refused(this, SessionStep.Why.OVER);
    }

    private SessionStep changed(State next, Optional<Instant> agreed, Optional<Instant> settled) {
        return new SessionStep.Changed(new Session(
                id,
                version,
                program,
                pairing,
                occurrence,
                number,
                next,
                proposedBy,
                round,
                proposed,
                agreed,
                length,
                settled));
    }
}
