package dev.viceversa.core.survey;

import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.Optional;

/**
 * One round of asking a survey in one intake. Immutable.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param number 1 for the first of its survey, counted up
 * @param opensAt from when it is asked, UTC
 * @param closesAt until when answers are taken, UTC
 * @param outcome what is published of it; present once it closed, and never changed again
 */
public record Wave(
        String id,
        long version,
        ProgramId program,
        CohortId cohort,
        String survey,
        int number,
        Instant opensAt,
        Instant closesAt,
        Optional<Outcome> outcome) {

    /** Whether answers are taken now. */
    public boolean open(Instant now) {
        return outcome.isEmpty() && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** Closed for good, with what is published of it. */
    public Wave closed(Outcome published) {
        return new Wave(id, version, program, cohort, survey, number, opensAt, closesAt, Optional.of(published));
    }
}
