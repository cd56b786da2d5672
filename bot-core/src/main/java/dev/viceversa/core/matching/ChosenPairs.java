package dev.viceversa.core.matching;

import dev.viceversa.core.matching.engine.SeatGraph;
import java.util.Arrays;

/** Some of a round's pairs: for each mentee the mentors to compare her with, each once. */
final class ChosenPairs {

    private final int[][] mentorsOf;
    private final int[] counts;

    ChosenPairs(int mentees) {
        mentorsOf = new int[mentees][8];
        counts = new int[mentees];
    }

    void add(int mentee, int... mentors) {
        int count = counts[mentee];
        if (mentorsOf[mentee].length < count + mentors.length) {
            mentorsOf[mentee] = Arrays.copyOf(mentorsOf[mentee], Math.max(count * 3 / 2, count + mentors.length));
        }
        System.arraycopy(mentors, 0, mentorsOf[mentee], count, mentors.length);
        counts[mentee] += mentors.length;
    }

    /** How many pairs are chosen, after double ones were dropped. */
    long size() {
        long size = 0;
        for (int mentee = 0; mentee < counts.length; mentee++) {
            int[] once = Arrays.stream(mentorsOf[mentee], 0, counts[mentee])
                    .sorted()
                    .distinct()
                    .toArray();
            mentorsOf[mentee] = once;
            counts[mentee] = once.length;
            size += once.length;
        }
        return size;
    }

    SeatGraph graph(Round round) {
        SeatGraph.Builder graph = round.graph(Math.toIntExact(size()));
        FitRow row = new FitRow(round.fits);
        for (int mentee = 0; mentee < counts.length; mentee++) {
            row.load(mentee);
            for (int i = 0; i < counts[mentee]; i++) {
                int mentor = mentorsOf[mentee][i];
                graph.pair(mentor, row.total(mentor), round.tie(mentor, mentee));
            }
            graph.endRow();
        }
        return graph.build();
    }
}
