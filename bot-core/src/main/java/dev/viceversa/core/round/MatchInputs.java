package dev.viceversa.core.round;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.matching.MatchingProblem;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * What previews were made from, by preview. Sealed: personal wishes and declines are in it. Takes part in the caller's transaction.
 * Thread-safe.
 */
@Singleton
class MatchInputs {

    private final MatchInputRows rows;
    private final Sealer sealer;
    private final ProgramTime time;

    MatchInputs(MatchInputRows rows, Sealer sealer, ProgramTime time) {
        this.rows = rows;
        this.sealer = sealer;
        this.time = time;
    }

    /** What this preview was made from; empty when it is no longer kept, or kept in a form that is no longer understood. */
    Optional<MatchingProblem> of(String preview) {
        return rows.findById(preview).flatMap(row -> row.problem(sealer));
    }

    void keep(String preview, MatchingProblem problem) {
        rows.save(MatchInputRow.of(preview, problem, time.now(), sealer));
    }

    void forget(String preview) {
        rows.deleteById(preview);
    }

    /** Forgets what was kept before then, and what belongs to no preview any more. Returns how many. */
    int forgetBefore(Instant then) {
        return rows.deleteOld(Columns.utc(then));
    }
}
