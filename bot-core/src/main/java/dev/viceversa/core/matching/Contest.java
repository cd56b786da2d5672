package dev.viceversa.core.matching;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds out for which places people compete who got none: from each of them to every place she may have, to those who hold it, to every
 * place they may have, and so on. When the seating is optimal all these places are taken, and places that hang together form one
 * contest.
 */
final class Contest {

    /** People on one side, places on the other. */
    interface Side {
        /** Number of longs of a mask. */
        int words();

        int places();

        /** Writes into the mask which places somebody may have. */
        void permitted(int person, long[] mask);

        /** Who holds a place and could move. */
        int[] holders(int place);

        /** How many hold a place for good. */
        int fixed(int place);

        /** How many a place has room for. */
        int room(int place);
    }

    private final Side side;
    private final int[] group;
    private final int[] people;
    private final int[] rooms;
    private final int[] placeOf;

    Contest(Side side, int persons, Iterable<Integer> left) {
        this.side = side;
        group = new int[side.places()];
        for (int place = 0; place < group.length; place++) {
            group[place] = place;
        }
        people = new int[group.length];
        rooms = new int[group.length];
        placeOf = new int[persons];
        explore(left);
    }

    /** Whether there is any place this person may have. */
    boolean anyPlaceFor(int person) {
        return placeOf[person] > 0;
    }

    /** How many compete where this person does. */
    int people(int person) {
        return people[find(placeOf[person] - 1)];
    }

    /** For how many. */
    int places(int person) {
        return rooms[find(placeOf[person] - 1)];
    }

    private void explore(Iterable<Integer> left) {
        boolean[] seenPerson = new boolean[placeOf.length];
        boolean[] seenPlace = new boolean[group.length];
        Deque<Integer> queue = new ArrayDeque<>();
        for (int person : left) {
            seenPerson[person] = true;
            queue.add(person);
        }
        long[] mask = new long[side.words()];
        while (!queue.isEmpty()) {
            int person = queue.remove();
            side.permitted(person, mask);
            int first = Bits.next(mask, 0);
            placeOf[person] = first + 1;
            for (int place = first; place >= 0; place = Bits.next(mask, place + 1)) {
                group[find(place)] = find(first);
                if (!seenPlace[place]) {
                    seenPlace[place] = true;
                    for (int holder : side.holders(place)) {
                        if (!seenPerson[holder]) {
                            seenPerson[holder] = true;
                            queue.add(holder);
                        }
                    }
                }
            }
        }
        for (int place = 0; place < group.length; place++) {
            if (seenPlace[place]) {
                rooms[find(place)] += side.room(place);
                people[find(place)] += side.fixed(place);
            }
        }
        for (int person = 0; person < placeOf.length; person++) {
            if (seenPerson[person] && placeOf[person] > 0) {
                people[find(placeOf[person] - 1)]++;
            }
        }
    }

    private int find(int place) {
        int root = place;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
