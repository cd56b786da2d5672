package dev.viceversa.core.round;

import dev.viceversa.core.matching.AuctionMatcher;
import dev.viceversa.core.matching.Explainer;
import dev.viceversa.core.matching.Explanation.WhyNot;
import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.matching.MatchingProblem;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.ProblemCheck;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Why two people are not a pair of a preview: solves its round once more with them as one. Only reads; takes part in the
 * caller's transaction. Thread-safe.
 */
@Singleton
public class Alternatives {

    private final Gathering gathering;
    private final Programs programs;
    private final Explainer explainer = new Explainer(new AuctionMatcher());

    Alternatives(Gathering gathering, Programs programs) {
        this.gathering = gathering;
        this.programs = programs;
    }

    /**
     * Why not these two, under what counted when the preview was made; empty when something changed since, so that an
     * answer would no longer be about this preview.
     */
    public Optional<WhyNot> whyNot(Preview preview, Pair pair, MatchProgress progress) {
        Program program = programs.get(preview.program());
        Program then = program.ruledBy(program.rules().counting(preview.counts()));
        return switch (gathering.gather(then, preview.pins(), preview.bars())) {
            case ProblemCheck.Ready(MatchingProblem problem)
            when problem.inputHash().equals(preview.proposal().inputHash()) ->
                Optional.of(explainer.whyNot(problem, preview.proposal(), pair, progress));
            case ProblemCheck.Ready _ -> Optional.empty();
            case ProblemCheck.Refused _ -> Optional.empty();
        };
    }
}
