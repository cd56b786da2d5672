package dev.viceversa.core.matching.engine;

import java.math.BigInteger;

/**
 * What the seats cost in the end, enough to prove a result: by linear programming duality no seating of any kind is worth more than
 * all seat prices plus every mentee's best profit at these prices. Immutable.
 */
public final class Prices {

    final Weights weights;
    private final long[] cheapest;
    private final BigInteger total;

    private Prices(Weights weights, long[] cheapest, BigInteger total) {
        this.weights = weights;
        this.cheapest = cheapest;
        this.total = total;
    }

    /**
     * @param price of every seat (columns in {@code seats}' order), the bonus of an idle mentor's first seat already subtracted
     * @throws IllegalStateException when a price is below its floor, which would prove nothing
     */
    static Prices of(SeatGraph graph, Seats seats, Weights weights, long[] price) {
        long[] cheapest = new long[graph.mentors];
        BigInteger total = BigInteger.ZERO;
        for (int mentor = 0; mentor < graph.mentors; mentor++) {
            cheapest[mentor] = Long.MAX_VALUE >> 1;
            for (int seat = seats.first(mentor); seat < seats.first(mentor + 1); seat++) {
                long floor = seats.floor(seat, weights);
                if (price[seat] < floor) {
                    throw new IllegalStateException("seat price below its floor");
                }
                cheapest[mentor] = Math.min(cheapest[mentor], price[seat]);
                total = total.add(BigInteger.valueOf(price[seat] - floor));
            }
        }
        return new Prices(weights, cheapest, total);
    }

    /** What a mentee would gain from a seat with this mentor at these prices; comparable between pairs of one mentee. */
    public long profit(int mentor, int priority, int fit, int tie) {
        return profit(mentor, priority, fit << SeatGraph.TIE_BITS | tie & SeatGraph.TIE_MASK);
    }

    long profit(int mentor, int priority, int value) {
        return weights.base(priority) + weights.part(value) - cheapest[mentor];
    }

    /** The best profit a mentee can have from the pairs of a graph, at least 0 (no seat at all). */
    public long bestProfit(SeatGraph graph, int mentee) {
        long best = 0;
        for (int pair = graph.rowStart[mentee]; pair < graph.rowStart[mentee + 1]; pair++) {
            best = Math.max(best, profit(graph.mentorOf[pair], graph.priority[mentee], graph.valueOf[pair]));
        }
        return best;
    }

    /** So many points of fit, as a difference of profits. */
    public long fitPoints(int points) {
        return points * weights.fitUnit();
    }

    BigInteger total() {
        return total;
    }
}
