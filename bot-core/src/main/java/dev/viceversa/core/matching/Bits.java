package dev.viceversa.core.matching;

import java.util.function.IntPredicate;

/** Plain bitsets as long arrays: the few operations candidate generation needs, without bounds that grow. */
final class Bits {

    private Bits() {}

    static int words(int bits) {
        return (bits + 63) >>> 6;
    }

    static long[] where(int bits, IntPredicate holds) {
        long[] mask = new long[words(bits)];
        for (int bit = 0; bit < bits; bit++) {
            if (holds.test(bit)) {
                set(mask, bit);
            }
        }
        return mask;
    }

    static void set(long[] mask, int bit) {
        mask[bit >> 6] |= 1L << bit;
    }

    static void clear(long[] mask, int bit) {
        mask[bit >> 6] &= ~(1L << bit);
    }

    static boolean get(long[] mask, int bit) {
        return (mask[bit >> 6] & 1L << bit) != 0;
    }

    static void and(long[] mask, long[] other) {
        for (int word = 0; word < mask.length; word++) {
            mask[word] &= other[word];
        }
    }

    static void andNot(long[] mask, long[] other) {
        for (int word = 0; word < mask.length; word++) {
            mask[word] &= ~other[word];
        }
    }

    static void or(long[] mask, long[] other) {
        for (int word = 0; word < mask.length; word++) {
            mask[word] |= other[word];
        }
    }

    static int count(long[] mask) {
        int count = 0;
        for (long word : mask) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The first bit that is set at or after a place, or -1. */
    static int next(long[] mask, int from) {
        int word = from >> 6;
        if (word >= mask.length) {
            return -1;
        }
        long left = mask[word] & -1L << from;
        while (left == 0) {
            if (++word == mask.length) {
                return -1;
            }
            left = mask[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }
}
