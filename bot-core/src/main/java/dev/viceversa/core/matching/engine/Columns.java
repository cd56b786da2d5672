package dev.viceversa.core.matching.engine;

/** The graph read by mentor instead of by mentee: the same pairs, mentees in ascending order in each column. */
final class Columns {

    final int[] start;
    final int[] menteeOf;
    final int[] valueOf;

    Columns(SeatGraph graph) {
        start = new int[graph.mentors + 1];
        int pairs = graph.pairs();
        for (int pair = 0; pair < pairs; pair++) {
            start[graph.mentorOf[pair] + 1]++;
        }
        for (int mentor = 0; mentor < graph.mentors; mentor++) {
            start[mentor + 1] += start[mentor];
        }
        menteeOf = new int[pairs];
        valueOf = new int[pairs];
        int[] next = start.clone();
        for (int mentee = 0; mentee < graph.mentees; mentee++) {
            for (int pair = graph.rowStart[mentee]; pair < graph.rowStart[mentee + 1]; pair++) {
                int at = next[graph.mentorOf[pair]]++;
                menteeOf[at] = mentee;
                valueOf[at] = graph.valueOf[pair];
            }
        }
    }
}
