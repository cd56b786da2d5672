package dev.viceversa.core.matching.engine;

import java.util.Arrays;

/**
 * Where there are more mentees than places, whatever the fit: seats as many mentees as possible by augmenting paths, searched from all
 * who are left at once. The mentors reached in the last, fruitless search are the crowded ones (a minimum cover after Kőnig).
 */
final class Crowding {

    private static final int NOBODY = -1;

    private final SeatGraph graph;
    private final int[] firstPlace;
    private final int[] holders;
    private final int[] taken;
    private final int[] mentorOf;
    private final int[] reachedBy;
    private final int[] rootOf;
    private final int[] queue;
    private final boolean[] finished;
    private final int[] wanted;
    private int admitted;

    /** @param places how many mentees each mentor has room for */
    Crowding(SeatGraph graph, int[] places) {
        this.graph = graph;
        firstPlace = new int[graph.mentors + 1];
        for (int mentor = 0; mentor < graph.mentors; mentor++) {
            firstPlace[mentor + 1] = firstPlace[mentor] + places[mentor];
        }
        holders = new int[firstPlace[graph.mentors]];
        taken = new int[graph.mentors];
        mentorOf = new int[graph.mentees];
        Arrays.fill(mentorOf, NOBODY);
        reachedBy = new int[graph.mentors];
        rootOf = new int[graph.mentees];
        queue = new int[graph.mentees];
        finished = new boolean[graph.mentees];
        wanted = new int[graph.mentors];
        for (int pair = 0; pair < graph.pairs(); pair++) {
            wanted[graph.mentorOf[pair]]++;
        }
    }

    /**
     * For each mentor whether she is crowded by mentees of at least this priority. Ask for the highest priority first: those seated for it
     * stay seated when more are admitted.
     */
    boolean[] crowded(int leastPriority) {
        admitted = leastPriority;
        seatGreedily();
        while (augment() > 0) {
            // Until a search from everybody left finds no free place.
        }
        boolean[] crowded = new boolean[graph.mentors];
        for (int mentor = 0; mentor < crowded.length; mentor++) {
            crowded[mentor] = reachedBy[mentor] != NOBODY;
        }
        return crowded;
    }

    /** Mentors few can have first: leaves little for the searches. */
    private void seatGreedily() {
        for (int mentee = 0; mentee < graph.mentees; mentee++) {
            if (!waiting(mentee)) {
                continue;
            }
            int rarest = NOBODY;
            for (int pair = graph.rowStart[mentee]; pair < graph.rowStart[mentee + 1]; pair++) {
                int mentor = graph.mentorOf[pair];
                if (free(mentor) && (rarest == NOBODY || wanted[mentor] < wanted[rarest])) {
                    rarest = mentor;
                }
            }
            if (rarest != NOBODY) {
                mentorOf[mentee] = rarest;
                holders[firstPlace[rarest] + taken[rarest]++] = mentee;
            }
        }
    }

    private boolean waiting(int mentee) {
        return mentorOf[mentee] == NOBODY && graph.priority[mentee] >= admitted;
    }

    private boolean free(int mentor) {
        return taken[mentor] < firstPlace[mentor + 1] - firstPlace[mentor];
    }

    /** One breadth-first search from all mentees without a place; trees share nothing, so each may end in a path. */
    private int augment() {
        Arrays.fill(reachedBy, NOBODY);
        int tail = 0;
        for (int mentee = 0; mentee < graph.mentees; mentee++) {
            finished[mentee] = false;
            if (waiting(mentee)) {
                rootOf[mentee] = mentee;
                queue[tail++] = mentee;
            }
        }
        int found = 0;
        int unreached = graph.mentors;
        for (int head = 0; head < tail && unreached > 0; head++) {
            int mentee = queue[head];
            int root = rootOf[mentee];
            for (int pair = graph.rowStart[mentee]; pair < graph.rowStart[mentee + 1] && !finished[root]; pair++) {
                int mentor = graph.mentorOf[pair];
                if (reachedBy[mentor] != NOBODY) {
                    continue;
                }
                reachedBy[mentor] = mentee;
                unreached--;
                if (free(mentor)) {
                    moveAlong(mentor);
                    finished[root] = true;
                    found++;
                } else {
                    for (int place = firstPlace[mentor]; place < firstPlace[mentor + 1]; place++) {
                        rootOf[holders[place]] = root;
                        queue[tail++] = holders[place];
                    }
                }
            }
        }
        return found;
    }

    private void moveAlong(int freeMentor) {
        int mentor = freeMentor;
        int place = firstPlace[mentor] + taken[mentor]++;
        while (true) {
            int mentee = reachedBy[mentor];
            int before = mentorOf[mentee];
            holders[place] = mentee;
            mentorOf[mentee] = mentor;
            if (before == NOBODY) {
                return;
            }
            mentor = before;
            place = firstPlace[mentor];
            while (holders[place] != mentee) {
                place++;
            }
        }
    }
}
