package dev.viceversa.core.sponsor;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.Optional;

/**
 * A program's launch in its sponsor's name. A coordinator drafts it; it goes out only when the sponsor confirms exactly
 * these words from their own account. Immutable; its decisions return a {@link LaunchStep}.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param sponsor in whose name, and the only one who may let it out
 * @param words what is posted, at most {@link #LONGEST} characters
 * @param settledAt when it was last confirmed, posted, declined or taken back, UTC; empty before
 */
public record Launch(
        LaunchId id,
        long version,
        ProgramId program,
        PersonId sponsor,
        PersonId draftedBy,
        String words,
        State state,
        Instant draftedAt,
        Optional<Instant> settledAt) {

    public static final int LONGEST = 1_500;

    /** A launch's life. */
    public enum State {
        /** Waits for the sponsor. */
        DRAFTED,
        /** The sponsor confirmed; it goes out when the program opens. */
        CONFIRMED,
        /** It stands in the program's channel. */
        POSTED,
        /** The sponsor would rather not. */
        DECLINED,
        /** The sponsor took it back from the channel. */
        WITHDRAWN,
        /** Another draft took its place. */
        REPLACED
    }

    /** Whether it may still go out. */
    public boolean waiting() {
        return state == State.DRAFTED || state == State.CONFIRMED;
    }

    /**
     * The sponsor lets it out.
     *
     * @param open whether people may join by now; until then it waits for that
     */
    public LaunchStep confirm(PersonId who, boolean open, Instant now) {
        if (!sponsor.equals(who)) {
            return new LaunchStep.Refused(this);
        }
        return switch (state) {
            case DRAFTED -> in(open ? State.POSTED : State.CONFIRMED, now);
            case CONFIRMED -> open ? in(State.POSTED, now) : new LaunchStep.Unchanged(this);
            case POSTED -> new LaunchStep.Unchanged(this);
            case DECLINED, WITHDRAWN, REPLACED -> new LaunchStep.Refused(this);
        };
    }

    /** The sponsor writes it in their own words; confirming them is another step. */
    public LaunchStep rewrite(PersonId who, String other, Instant now) {
        if (!sponsor.equals(who) || !waiting()) {
            return new LaunchStep.Refused(this);
        }
        return words.equals(other)
                ? new LaunchStep.Unchanged(this)
                : new LaunchStep.Changed(new Launch(
                        id, version, program, sponsor, draftedBy, other, State.DRAFTED, draftedAt, Optional.of(now)));
    }

    /** The sponsor would rather not, or takes it back. */
    public LaunchStep withdraw(PersonId who, Instant now) {
        if (!sponsor.equals(who)) {
            return new LaunchStep.Refused(this);
        }
        return switch (state) {
            case DRAFTED, CONFIRMED -> in(State.DECLINED, now);
            case POSTED -> in(State.WITHDRAWN, now);
            case DECLINED, WITHDRAWN -> new LaunchStep.Unchanged(this);
            case REPLACED -> new LaunchStep.Refused(this);
        };
    }

    /** Another draft takes its place while it waits. */
    public LaunchStep replace(Instant now) {
        return waiting() ? in(State.REPLACED, now) : new LaunchStep.Unchanged(this);
    }

    private LaunchStep in(State next, Instant now) {
        return new LaunchStep.Changed(
                new Launch(id, version, program, sponsor, draftedBy, words, next, draftedAt, Optional.of(now)));
    }
}
