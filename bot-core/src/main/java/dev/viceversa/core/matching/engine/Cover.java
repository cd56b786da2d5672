package dev.viceversa.core.matching.engine;

import java.util.Arrays;

/**
 * Prices to start an auction from. Where mentees outnumber seats, prices must climb by the whole bonus before somebody gives up; in bids of
 * the size of a fit that takes minutes. Knowing beforehand where that happens lets the auction start up there. Only a head start: whatever
 * these prices are, the auction ends with a proven optimum.
 */
final class Cover {

    private final SeatGraph graph;
    private final Seats seats;

    Cover(SeatGraph graph, Seats seats) {
        this.graph = graph;
        this.seats = seats;
    }

    /** A price for each seat, at or above its floor. Best for seating people and using mentors, blind for fit. */
    long[] startingPrices(Weights weights) {
        int[] first = new int[graph.mentors];
        for (int mentor = 0; mentor < graph.mentors; mentor++) {
            first[mentor] = graph.idle[mentor] ? Math.min(1, graph.seats[mentor]) : 0;
        }
        // Two covers, added: one for "most mentees on all seats", one for "most idle mentors on their first seats".
        boolean[] crowded = new Crowding(graph, graph.seats).crowded();
        boolean[] crowdedFirst = Arrays.equals(first, graph.seats) ? crowded : new Crowding(graph, first).crowded();
        long[] price = new long[seats.count()];
        for (int seat = 0; seat < price.length; seat++) {
            int mentor = seats.mentorOf(seat);
            int levels = crowded[mentor] ? 1 : 0;
            if (seats.earnsBonus(seat) && crowdedFirst[mentor]) {
                levels++;
            }
            price[seat] = seats.floor(seat, weights) + levels * weights.bonus();
        }
        return price;
    }
}
