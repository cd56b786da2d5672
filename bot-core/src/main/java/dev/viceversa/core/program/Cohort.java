package dev.viceversa.core.program;

import java.time.Instant;
import java.util.Optional;

/**
 * One intake of a program. Immutable.
 *
 * @param optInUntil until when people may join this intake, UTC
 * @param startsAt when its matches were published; empty before
 * @param endsAt when its program is over; empty before it started
 */
public record Cohort(
        CohortId id,
        long version,
        ProgramId program,
        int number,
        Instant optInFrom,
        Instant optInUntil,
        Optional<Instant> startsAt,
        Optional<Instant> endsAt) {

    /** The last moment in which people may join: for texts, where "until" names the last day. */
    public Instant lastMoment() {
        return optInUntil.minusMillis(1);
    }

    /** Open for opt-in from one instant to another. */
    public Cohort open(Instant from, Instant until) {
        return new Cohort(id, version, program, number, from, until, startsAt, endsAt);
    }

    public Cohort started(Instant at, Instant end) {
        return new Cohort(id, version, program, number, optInFrom, optInUntil, Optional.of(at), Optional.of(end));
    }
}
