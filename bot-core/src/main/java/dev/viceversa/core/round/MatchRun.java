package dev.viceversa.core.round;

import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Matching or publishing that takes longer than somebody waits for an answer. Immutable.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param wantedBy the coordinator who hears of it
 * @param preview the preview to publish or to explain, or whose pins and bars were changed; empty for a first one
 * @param pins pairs to be fixed; the one pair asked about where it is asked why not
 * @param requestedAt UTC program time
 * @param leaseUntil until when whoever runs it may be believed alive, UTC system time; empty while it waits
 */
public record MatchRun(
        String id,
        long version,
        Task task,
        ProgramId program,
        PersonId wantedBy,
        Optional<String> preview,
        Set<Pair> pins,
        Set<Pair> bars,
        State state,
        Instant requestedAt,
        Optional<Instant> leaseUntil) {

    /** What is done. */
    public enum Task {
        PREVIEW,
        PUBLISH,
        /** Why two people were not put together. */
        WHY_NOT,
        /** Whether a preview comes out the same from what it was made from. */
        RECHECK
    }

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    public MatchRun {
        pins = Set.copyOf(pins);
        bars = Set.copyOf(bars);
    }

    /** Whether it waits to be run, or whoever ran it is gone. */
    public boolean claimable(Instant systemNow) {
        return state == State.WAITING
                || (state == State.RUNNING
                        && leaseUntil.filter(until -> until.isAfter(systemNow)).isEmpty());
    }

    public MatchRun runningUntil(Instant lease) {
        return with(State.RUNNING, Optional.of(lease));
    }

    public MatchRun in(State next) {
        return with(next, Optional.empty());
    }

    private MatchRun with(State next, Optional<Instant> lease) {
        return new MatchRun(id, version, task, program, wantedBy, preview, pins, bars, next, requestedAt, lease);
    }
}
