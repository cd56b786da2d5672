package dev.viceversa.core.matching.engine;

import java.util.Optional;

/**
 * Folds the lexicographic objective into one whole number per pair: {@code bonus + priority × priorityUnit + fit × fitUnit + tie ×
 * unit}. Each step is so large that everything below it, summed over all pairs, cannot reach it.
 *
 * @param unit the smallest difference two results can have; a gap below it proves the optimum
 * @param fitUnit one point of fit
 * @param tieShift how many of a pair's tie bits are dropped
 * @param priorityUnit one rank of priority
 * @param bonus one mentee seated, or one idle mentor used
 */
record Weights(long unit, long fitUnit, int tieShift, long priorityUnit, long bonus) {

    /**
     * The largest weight, a first seat's bonus included. Prices and profits stay below it, and no solver adds more than three of them:
     * room for 23,000 pairs with ten priorities, for millions without.
     */
    private static final long LARGEST_WEIGHT = Long.MAX_VALUE >> 2;

    /**
     * Weights with as many tie bits as fit into 64-bit arithmetic.
     *
     * @param unit 1, or for a solver whose result may be off by one unit per pair, more than the number of pairs
     * @return empty when even without tie bits the numbers would overflow
     */
    static Optional<Weights> of(SeatGraph graph, long unit) {
        for (int tieBits = SeatGraph.TIE_BITS; tieBits >= 0; tieBits--) {
            try {
                return Optional.of(withTieBits(graph, unit, tieBits));
            } catch (ArithmeticException overflow) {
                // Fewer tie bits make the numbers smaller.
            }
        }
        return Optional.empty();
    }

    private static Weights withTieBits(SeatGraph graph, long unit, int tieBits) {
        long pairs = Math.max(1, graph.mostPairs());
        // Ties of all pairs together must stay below one point of fit.
        int headroom = tieBits == 0 ? 0 : tieBits + 64 - Long.numberOfLeadingZeros(pairs);
        long fitUnit = Math.multiplyExact(unit, 1L << headroom);
        long bestFit = Math.multiplyExact(SeatGraph.MAX_FIT + 1L, fitUnit);
        long priorityUnit = Math.addExact(Math.multiplyExact(pairs, bestFit), unit);
        long highest = Math.addExact(Math.multiplyExact(graph.highestPriority(), priorityUnit), bestFit);
        long bonus = Math.addExact(Math.multiplyExact(pairs, highest), unit);
        if (Math.addExact(Math.multiplyExact(2L, bonus), highest) > LARGEST_WEIGHT) {
            throw new ArithmeticException("weights leave no room for prices");
        }
        return new Weights(unit, fitUnit, SeatGraph.TIE_BITS - tieBits, priorityUnit, bonus);
    }

    /** What all pairs of a mentee have in common. */
    long base(int priority) {
        return bonus + priority * priorityUnit;
    }

    /** What a pair adds to its mentee's base. */
    long part(int value) {
        return (value >>> SeatGraph.TIE_BITS) * fitUnit + ((value & SeatGraph.TIE_MASK) >>> tieShift) * unit;
    }

    /** The largest value {@link #part} can have. */
    long largestPart() {
        return (SeatGraph.MAX_FIT + 1L) * fitUnit;
    }
}
