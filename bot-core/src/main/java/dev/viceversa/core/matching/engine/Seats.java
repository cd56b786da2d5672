package dev.viceversa.core.matching.engine;

import java.util.Arrays;

/** Numbers the seats of all mentors consecutively. */
final class Seats {

    private final int[] first;
    private final int[] mentorOf;
    private final boolean[] idle;

    Seats(SeatGraph graph) {
        first = new int[graph.mentors + 1];
        for (int mentor = 0; mentor < graph.mentors; mentor++) {
            first[mentor + 1] = first[mentor] + graph.seats[mentor];
        }
        mentorOf = new int[first[graph.mentors]];
        for (int mentor = 0; mentor < graph.mentors; mentor++) {
            Arrays.fill(mentorOf, first[mentor], first[mentor + 1], mentor);
        }
        idle = graph.idle;
    }

    int count() {
        return mentorOf.length;
    }

    int first(int mentor) {
        return first[mentor];
    }

    int mentorOf(int seat) {
        return mentorOf[seat];
    }

    /** Sitting here makes an idle mentor a used one. */
    boolean earnsBonus(int seat) {
        int mentor = mentorOf[seat];
        return idle[mentor] && first[mentor] == seat;
    }

    /** The lowest price of a seat: an unsold seat must cost exactly this. */
    long floor(int seat, Weights weights) {
        return earnsBonus(seat) ? -weights.bonus() : 0;
    }
}
