package dev.viceversa.core.matching;

import dev.viceversa.core.matching.engine.SeatGraph;
import dev.viceversa.core.matching.engine.SeatSolver.Solved;
import java.util.Optional;

/** Hands every permitted pair to the solver: the normal way, 16 bytes a pair at its peak. */
final class AllPairs implements PairSearch {

    private static final int LOOK_UP_EVERY = 64;

    private final Solvers solvers;

    AllPairs(Solvers solvers) {
        this.solvers = solvers;
    }

    @Override
    public Found search(Round round, long permittedPairs, Steps steps) {
        Optional<SeatGraph> graph = graph(round, permittedPairs, steps);
        if (graph.isEmpty()) {
            return new Found.Stopped();
        }
        Solvers.Answer answer = solvers.solve(graph.get(), steps);
        return switch (answer.solved()) {
            case Solved.Seating best ->
                new Found.Best(best.mentorOf(), best.certificate(), answer.engine(), permittedPairs);
            case Solved.Cancelled() -> new Found.Stopped();
            case Solved.Overflowing() -> new Found.TooLarge();
        };
    }

    /** @return empty when cancelled */
    static Optional<SeatGraph> graph(Round round, long permittedPairs, Steps steps) {
        SeatGraph.Builder graph = round.graph(Math.toIntExact(permittedPairs));
        long[] mask = new long[round.masks.words()];
        FitRow row = new FitRow(round.fits);
        for (int mentee = 0; mentee < round.mentees.size(); mentee++) {
            if (mentee % LOOK_UP_EVERY == 0) {
                if (steps.cancelled()) {
                    return Optional.empty();
                }
                steps.comparing((double) mentee / round.mentees.size());
            }
            round.permitted(mentee, mask);
            row.load(mentee);
            for (int mentor = Bits.next(mask, 0); mentor >= 0; mentor = Bits.next(mask, mentor + 1)) {
                graph.pair(mentor, row.total(mentor), round.tie(mentor, mentee));
            }
            graph.endRow();
        }
        return Optional.of(graph.build());
    }
}
