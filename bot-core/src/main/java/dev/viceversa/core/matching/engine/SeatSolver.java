package dev.viceversa.core.matching.engine;

import java.util.Optional;

/** Finds the best seating of a graph. Implementations keep no state between calls and may be shared between threads. */
public interface SeatSolver {

    /**
     * Solves the graph to the optimum, with prices that prove it.
     *
     * @return what came out; only {@link Solved.Seating} carries a result
     */
    Solved solve(SeatGraph graph, Watch watch);

    /** How a run ended. */
    sealed interface Solved {

        /**
         * A best seating.
         *
         * @param mentorOf the mentor of each mentee, or -1
         * @param certificate the proof, made from the prices without looking at how they were found
         * @param prices the price of each mentor's cheapest seat above the idle bonus, for looking at pairs outside the graph
         */
        record Seating(int[] mentorOf, Certificate certificate, Prices prices) implements Solved {}

        /** The watch asked to stop. */
        record Cancelled() implements Solved {}

        /** The numbers would not fit this solver's arithmetic. */
        record Overflowing() implements Solved {}
    }

    /** The result if the run ended with one. */
    default Optional<Solved.Seating> seating(SeatGraph graph) {
        return solve(graph, Watch.NONE) instanceof Solved.Seating seating ? Optional.of(seating) : Optional.empty();
    }
}
