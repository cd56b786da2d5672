package dev.viceversa.core.matching.engine;

import java.util.Arrays;

/** A binary heap of seats by distance, without an object per entry. Among equal distances the lower seat number comes first. */
final class DistanceQueue {

    private long[] distances = new long[64];
    private int[] seats = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    /** Distance of the next seat. */
    long distance() {
        return distances[0];
    }

    void add(long distance, int seat) {
        if (size == seats.length) {
            distances = Arrays.copyOf(distances, size * 2);
            seats = Arrays.copyOf(seats, size * 2);
        }
        int at = size++;
        while (at > 0 && before(distance, seat, (at - 1) >> 1)) {
            int parent = (at - 1) >> 1;
            put(at, distances[parent], seats[parent]);
            at = parent;
        }
        put(at, distance, seat);
    }

    /** Removes and returns the next seat. */
    int poll() {
        int first = seats[0];
        size--;
        long distance = distances[size];
        int seat = seats[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(distances[child + 1], seats[child + 1], child)) {
                child++;
            }
            if (!before(distances[child], seats[child], distance, seat)) {
                break;
            }
            put(at, distances[child], seats[child]);
            at = child;
        }
        put(at, distance, seat);
        return first;
    }

    private boolean before(long distance, int seat, int other) {
        return before(distance, seat, distances[other], seats[other]);
    }

    private static boolean before(long distance, int seat, long otherDistance, int otherSeat) {
        return distance < otherDistance || distance == otherDistance && seat < otherSeat;
    }

    private void put(int at, long distance, int seat) {
        distances[at] = distance;
        seats[at] = seat;
    }
}
