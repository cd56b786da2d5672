package dev.viceversa.core.matching;

/**
 * How good a proposal provably is: checked in the product, after every run, against bounds from linear programming duality.
 *
 * @param engine what found it
 * @param optimal nothing better exists (only ties may differ)
 * @param peopleGap at most so many more mentees seated plus mentors newly used could be possible; 0 when optimal
 * @param fitGap with as many people, at most so much more total fit could be possible; 0 when optimal
 * @param permittedPairs pairs the rules permit, without pinned ones
 * @param comparedPairs pairs the engine looked at in full; fewer only when memory was short
 */
public record Proof(
        Engine engine, boolean optimal, long peopleGap, long fitGap, long permittedPairs, long comparedPairs) {

    /** The ways to solve a round. */
    public enum Engine {
        /** ε-scaling auction. */
        AUCTION,
        /** Successive shortest paths, where the auction's numbers would overflow. */
        SHORTEST_PATHS
    }
}
