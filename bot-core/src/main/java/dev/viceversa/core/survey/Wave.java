package dev.viceversa.core.survey;

import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.release.ReleaseRule;
import java.time.Instant;
import java.util.Optional;

/**
 * One round of asking a survey in one intake. Immutable.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param number 1 for the first of its survey, counted up
 * @param opensAt from when it is asked, UTC
 * @param closesAt until when answers are taken, UTC
 * @param terms how its outcome may be shown; fixed once it opens
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
        Terms terms,
        Optional<Outcome> outcome) {

    /**
     * What people are told before they answer.
     *
     * @param dimension by what the outcome may be shown apart
     * @param scores how many answers a figure needs
     * @param comments how many writers comments need
     */
    public record Terms(Dimension dimension, int scores, int comments) {

        /** No setting goes below this. */
        public static final int FEWEST_COMMENTS = 10;

        public Terms {
            if (scores < ReleaseRule.FEWEST || comments < FEWEST_COMMENTS) {
                throw new IllegalArgumentException("Groups may only be made larger, not smaller");
            }
        }
    }

    /** Whether answers are taken now. */
    public boolean open(Instant now) {
        return outcome.isEmpty() && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** Whether it still has to come to an end. */
    public boolean unfinished() {
        return outcome.isEmpty();
    }

    /** Closed for good, with what is published of it. */
    public Wave closed(Outcome published) {
        return with(opensAt, closesAt, terms, Optional.of(published));
    }

    /** At another time; for a wave that did not close. */
    public Wave between(Instant opens, Instant closes) {
        return with(opens, closes, terms, outcome);
    }

    /** Shown apart by something else; for a wave that did not open. */
    public Wave shownBy(Dimension dimension) {
        return with(opensAt, closesAt, new Terms(dimension, terms.scores(), terms.comments()), outcome);
    }

    private Wave with(Instant opens, Instant closes, Terms shown, Optional<Outcome> published) {
        return new Wave(id, version, program, cohort, survey, number, opens, closes, shown, published);
    }
}
