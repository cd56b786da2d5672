package dev.viceversa.core.matching.engine;

/**
 * What a seating achieves, in the order it is compared.
 *
 * @param mentees how many mentees have a seat
 * @param newMentors how many mentors, idle before, have a mentee
 * @param priority priority ranks of the seated mentees, summed
 * @param fit fits of all pairs, summed
 */
public record Tally(int mentees, int newMentors, long priority, long fit) {

    /**
     * Counts a seating.
     *
     * @param mentorOf mentor of each mentee, or -1
     * @throws IllegalStateException when a pair is not in the graph or a mentor has more mentees than seats
     */
    public static Tally of(SeatGraph graph, int[] mentorOf) {
        int[] taken = new int[graph.mentors];
        int mentees = 0;
        int newMentors = 0;
        long priority = 0;
        long fit = 0;
        for (int mentee = 0; mentee < graph.mentees; mentee++) {
            int mentor = mentorOf[mentee];
            if (mentor < 0) {
                continue;
            }
            if (++taken[mentor] > graph.seats[mentor]) {
                throw new IllegalStateException("more mentees than seats");
            }
            if (taken[mentor] == 1 && graph.idle[mentor]) {
                newMentors++;
            }
            mentees++;
            priority += graph.priority[mentee];
            fit += graph.fitOf(pairOf(graph, mentee, mentor));
        }
        return new Tally(mentees, newMentors, priority, fit);
    }

    static int pairOf(SeatGraph graph, int mentee, int mentor) {
        for (int pair = graph.rowStart[mentee]; pair < graph.rowStart[mentee + 1]; pair++) {
            if (graph.mentorOf[pair] == mentor) {
                return pair;
            }
        }
        throw new IllegalStateException("a seated pair is not permitted");
    }
}
