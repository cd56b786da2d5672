package dev.viceversa.core.matching.engine;

import java.util.Arrays;

/**
 * Prices to start an auction from. Where mentees outnumber seats, prices must climb by the whole bonus (or by whole ranks of priority)
 * before somebody gives up; in bids of the size of a fit that takes hours. Knowing beforehand where that happens lets the auction start
 * up there. Only a head start: whatever these prices are, the auction ends with a proven optimum.
 *
 * <p>One cover per goal, added up: most mentees on all seats, most mentees of at least each priority, most idle mentors on their first
 * seats. The goals never compete (seats form a transversal matroid), so the sum is best for all of them together.
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
        long[] crowd = new long[graph.mentors];
        Crowding onAllSeats = new Crowding(graph, graph.seats);
        boolean[] crowded = new boolean[graph.mentors];
        for (int priority = graph.highestPriority(); priority >= 0; priority--) {
            crowded = onAllSeats.crowded(priority);
            add(crowded, priority == 0 ? weights.bonus() : weights.priorityUnit(), crowd);
        }
        int[] firstSeats = firstSeats();
        boolean[] crowdedFirst =
                Arrays.equals(firstSeats, graph.seats) ? crowded : new Crowding(graph, firstSeats).crowded(0);
        long[] price = new long[seats.count()];
        for (int seat = 0; seat < price.length; seat++) {
            int mentor = seats.mentorOf(seat);
            price[seat] = seats.floor(seat, weights) + crowd[mentor];
            if (seats.earnsBonus(seat) && crowdedFirst[mentor]) {
                price[seat] += weights.bonus();
            }
        }
        return price;
    }

    private int[] firstSeats() {
        int[] first = new int[graph.mentors];
        for (int mentor = 0; mentor < first.length; mentor++) {
            first[mentor] = graph.idle[mentor] ? Math.min(1, graph.seats[mentor]) : 0;
        }
        return first;
    }

    private static void add(boolean[] crowded, long raise, long[] to) {
        for (int mentor = 0; mentor < to.length; mentor++) {
            if (crowded[mentor]) {
                to[mentor] += raise;
            }
        }
    }
}
