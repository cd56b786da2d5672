package dev.viceversa.core.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Instances for tests, all from seeds. */
final class Graphs {

    /** One permitted pair. */
    record Edge(int mentee, int mentor, int fit, int tie) {}

    private Graphs() {}

    static SeatGraph of(int mentees, int[] seats, boolean[] idle, int[] priority, List<Edge> edges) {
        SeatGraph.Builder builder = new SeatGraph.Builder(seats, idle, priority, edges.size());
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (Edge edge : edges) {
                if (edge.mentee() == mentee) {
                    builder.pair(edge.mentor(), edge.fit(), edge.tie());
                }
            }
            builder.endRow();
        }
        return builder.build();
    }

    static boolean[] allIdle(int mentors) {
        boolean[] idle = new boolean[mentors];
        Arrays.fill(idle, true);
        return idle;
    }

    /** Up to five by five people, every trait random, fits often equal. */
    static SeatGraph tiny(long seed) {
        RandomGenerator random = new Random(seed);
        int mentees = 1 + random.nextInt(5);
        int mentors = 1 + random.nextInt(5);
        int[] seats = new int[mentors];
        boolean[] idle = new boolean[mentors];
        for (int mentor = 0; mentor < mentors; mentor++) {
            seats[mentor] = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3);
            idle[mentor] = random.nextInt(4) != 0;
        }
        boolean priorities = random.nextBoolean();
        int[] priority = new int[mentees];
        List<Edge> edges = new ArrayList<>();
        int density = 1 + random.nextInt(10);
        int fits = random.nextInt(3) == 0 ? 3 : SeatGraph.MAX_FIT + 1;
        for (int mentee = 0; mentee < mentees; mentee++) {
            priority[mentee] = priorities ? random.nextInt(3) : 0;
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (seats[mentor] > 0 && random.nextInt(10) < density) {
                    edges.add(new Edge(mentee, mentor, random.nextInt(fits), random.nextInt(256)));
                }
            }
        }
        return of(mentees, seats, idle, priority, edges);
    }

    /** Sparse and large: each mentee may have about so many mentors. */
    static SeatGraph sparse(int mentees, int mentors, int degree, int mostSeats, long seed) {
        RandomGenerator random = new Random(seed);
        int[] seats = new int[mentors];
        for (int mentor = 0; mentor < mentors; mentor++) {
            seats[mentor] = 1 + random.nextInt(mostSeats);
        }
        SeatGraph.Builder builder = new SeatGraph.Builder(seats, allIdle(mentors), new int[mentees], mentees * degree);
        for (int mentee = 0; mentee < mentees; mentee++) {
            int[] chosen = random.ints(1 + random.nextInt(2 * degree), 0, mentors)
                    .distinct()
                    .sorted()
                    .toArray();
            for (int mentor : chosen) {
                builder.pair(mentor, random.nextInt(SeatGraph.MAX_FIT + 1), random.nextInt());
            }
            builder.endRow();
        }
        return builder.build();
    }
}
