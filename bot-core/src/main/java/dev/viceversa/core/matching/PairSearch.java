package dev.viceversa.core.matching;

import dev.viceversa.core.matching.engine.Certificate;
import dev.viceversa.core.matching.engine.SeatGraph;
import dev.viceversa.core.matching.engine.SeatSolver;

/** Which pairs of a round are handed to a solver. */
interface PairSearch {

    /** Finds the best seating of a round. */
    Found search(Round round, long permittedPairs, Steps steps);

    /** How it ended. */
    sealed interface Found {

        /**
         * With a result.
         *
         * @param mentorOf mentor of each of the round's mentees, or -1
         * @param certificate valid for all permitted pairs, not only for those that were compared
         */
        record Best(int[] mentorOf, Certificate certificate, Proof.Engine engine, long comparedPairs)
                implements Found {}

        /** Stopped from outside. */
        record Stopped() implements Found {}

        /** The numbers are too large for any solver. */
        record TooLarge() implements Found {}
    }

    /** Solves a graph by auction, or by shortest paths where the auction's numbers overflow. */
    record Solvers(SeatSolver auction, SeatSolver fallback) {

        record Answer(SeatSolver.Solved solved, Proof.Engine engine) {}

        Answer solve(SeatGraph graph, Steps steps) {
            SeatSolver.Solved solved = auction.solve(graph, steps.solving());
            if (solved instanceof SeatSolver.Solved.Overflowing) {
                return new Answer(fallback.solve(graph, steps.solving()), Proof.Engine.SHORTEST_PATHS);
            }
            return new Answer(solved, Proof.Engine.AUCTION);
        }
    }
}
