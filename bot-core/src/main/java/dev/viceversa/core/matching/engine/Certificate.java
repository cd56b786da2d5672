package dev.viceversa.core.matching.engine;

import java.math.BigInteger;

/**
 * Proof of how good a seating is, made after the fact from the seating and the prices alone, so that a mistake in a solver cannot
 * hide. In wide integers: it cannot overflow either.
 *
 * @param worth what the seating is worth
 * @param bound what no seating can exceed
 * @param unit smallest difference two seatings can have
 * @param fitUnit one point of fit
 * @param bonus one mentee seated, or one idle mentor used
 */
public record Certificate(BigInteger worth, BigInteger bound, BigInteger unit, BigInteger fitUnit, BigInteger bonus) {

    /** No seating is better: the bound is less than one step away. */
    public boolean proven() {
        return gap().signum() >= 0 && gap().compareTo(unit) < 0;
    }

    /** Nothing above a tie-break can be better: same people seated, same mentors used, same total fit at best. */
    public boolean provenUpToTies() {
        return gap().signum() >= 0 && fitGap() == 0;
    }

    /** At most so many more mentees seated plus idle mentors used are possible. */
    public long peopleGap() {
        // Not the gap divided: seating one more may cost fit, so it can be hidden in less than a whole bonus.
        return bound.divide(bonus).subtract(worth.divide(bonus)).longValueExact();
    }

    /** With as many people, at most so much more total fit is possible (priorities of seats counted in). */
    public long fitGap() {
        if (proven()) {
            return 0;
        }
        // Not the gap divided: tie-breaks of the seating can hide a part of the last step of fit.
        BigInteger steps = bound.divide(fitUnit).subtract(worth.divide(fitUnit));
        return steps.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    private BigInteger gap() {
        return bound.subtract(worth);
    }

    /** The same seating under another bound, as when pairs outside the graph were looked at. */
    public Certificate withBound(BigInteger wider) {
        return new Certificate(worth, wider, unit, fitUnit, bonus);
    }

    /**
     * Checks a seating against prices.
     *
     * @throws IllegalStateException when the seating itself is impossible
     */
    static Certificate of(SeatGraph graph, int[] mentorOf, Prices prices) {
        Weights weights = prices.weights;
        BigInteger bound = prices.total();
        BigInteger worth = BigInteger.ZERO;
        for (int mentee = 0; mentee < graph.mentees; mentee++) {
            bound = bound.add(BigInteger.valueOf(prices.bestProfit(graph, mentee)));
            if (mentorOf[mentee] >= 0) {
                int pair = Tally.pairOf(graph, mentee, mentorOf[mentee]);
                worth = worth.add(
                        BigInteger.valueOf(weights.base(graph.priority[mentee]) + weights.part(graph.valueOf[pair])));
            }
        }
        BigInteger bonus = BigInteger.valueOf(weights.bonus());
        int newMentors = Tally.of(graph, mentorOf).newMentors();
        return new Certificate(
                worth.add(bonus.multiply(BigInteger.valueOf(newMentors))),
                bound,
                BigInteger.valueOf(weights.unit()),
                BigInteger.valueOf(weights.fitUnit()),
                bonus);
    }
}
