package dev.viceversa.core.matching;

import java.util.Arrays;

/** Keeps the few highest ranked numbers of many, in a heap with the lowest on top. Equal ranks: the earlier offer stays. */
final class Ranking {

    private final long[] ranks;
    private final int[] numbers;
    private int size;

    Ranking(int most) {
        ranks = new long[most];
        numbers = new int[most];
    }

    void offer(long rank, int number) {
        if (size < ranks.length) {
            up(size++, rank, number);
        } else if (size > 0 && rank > ranks[0]) {
            down(rank, number);
        }
    }

    /** What was kept, in ascending order of number. */
    int[] kept() {
        int[] kept = Arrays.copyOf(numbers, size);
        Arrays.sort(kept);
        return kept;
    }

    private void up(int from, long rank, int number) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (ranks[parent] <= rank) {
                break;
            }
            ranks[at] = ranks[parent];
            numbers[at] = numbers[parent];
            at = parent;
        }
        ranks[at] = rank;
        numbers[at] = number;
    }

    private void down(long rank, int number) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && ranks[child + 1] < ranks[child]) {
                child++;
            }
            if (ranks[child] >= rank) {
                break;
            }
            ranks[at] = ranks[child];
            numbers[at] = numbers[child];
            at = child;
        }
        ranks[at] = rank;
        numbers[at] = number;
    }
}
