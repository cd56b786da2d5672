package dev.viceversa.core.matching.engine;

import java.util.Arrays;
import java.util.Comparator;

/** Tries every seating. The only thing in these tests that is too simple to be wrong. */
final class BruteForce {

    private static final Comparator<Tally> ORDER = Comparator.comparingInt(Tally::mentees)
            .thenComparingInt(Tally::newMentors)
            .thenComparingLong(Tally::priority)
            .thenComparingLong(Tally::fit);

    private final SeatGraph graph;
    private final int[] mentorOf;
    private final int[] free;
    private Tally best = new Tally(0, 0, 0, 0);

    private BruteForce(SeatGraph graph) {
        this.graph = graph;
        this.mentorOf = new int[graph.mentees()];
        Arrays.fill(mentorOf, -1);
        this.free = graph.seats.clone();
    }

    static Tally best(SeatGraph graph) {
        BruteForce search = new BruteForce(graph);
        search.from(0);
        return search.best;
    }

    private void from(int mentee) {
        if (mentee == mentorOf.length) {
            Tally tally = Tally.of(graph, mentorOf);
            if (ORDER.compare(tally, best) > 0) {
                best = tally;
            }
            return;
        }
        from(mentee + 1);
        for (int pair = graph.rowStart(mentee); pair < graph.rowStart(mentee + 1); pair++) {
            int mentor = graph.mentorOf(pair);
            if (free[mentor] > 0) {
                free[mentor]--;
                mentorOf[mentee] = mentor;
                from(mentee + 1);
                mentorOf[mentee] = -1;
                free[mentor]++;
            }
        }
    }
}
