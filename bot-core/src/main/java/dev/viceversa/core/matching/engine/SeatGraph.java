package dev.viceversa.core.matching.engine;

import java.util.Arrays;

/**
 * The permitted pairs of one round: mentees as rows, mentors as columns, one fit per pair. Immutable after {@link Builder#build()}
 * (callers must not change arrays they handed over), therefore safe to share between threads.
 *
 * <p>Memory: 8 bytes a pair here and 8 more while an {@link Auction} runs.
 */
public final class SeatGraph {

    /** The highest fit a pair can have. */
    public static final int MAX_FIT = 10_000;

    /** Bits of the tie-break hash carried below each fit; solvers use as many of them as their arithmetic has room for. */
    public static final int TIE_BITS = 8;

    static final int TIE_MASK = (1 << TIE_BITS) - 1;

    final int mentees;
    final int mentors;
    final int[] rowStart;
    final int[] mentorOf;
    final int[] valueOf;
    final int[] seats;
    final boolean[] idle;
    final int[] priority;

    private SeatGraph(Builder builder) {
        this.mentees = builder.row;
        this.mentors = builder.seats.length;
        this.rowStart = builder.rowStart;
        this.mentorOf = builder.mentorOf;
        this.valueOf = builder.valueOf;
        this.seats = builder.seats;
        this.idle = builder.idle;
        this.priority = builder.priority;
    }

    /** Number of mentees (rows). */
    public int mentees() {
        return mentees;
    }

    /** Number of mentors (columns). */
    public int mentors() {
        return mentors;
    }

    /** Number of permitted pairs. */
    public int pairs() {
        return rowStart[mentees];
    }

    /** Index of the first pair of a mentee; her pairs end where the next row starts. */
    public int rowStart(int mentee) {
        return rowStart[mentee];
    }

    /** The mentor of a pair. */
    public int mentorOf(int pair) {
        return mentorOf[pair];
    }

    /** The fit of a pair, 0 to {@link #MAX_FIT}. */
    public int fitOf(int pair) {
        return valueOf[pair] >>> TIE_BITS;
    }

    /** Free seats of a mentor. */
    public int seats(int mentor) {
        return seats[mentor];
    }

    /** Whether this mentor has no mentee yet, so that a first one counts as a newly used mentor. */
    public boolean idle(int mentor) {
        return idle[mentor];
    }

    /** Rank of a mentee when seats are short, 0 lowest. */
    public int priority(int mentee) {
        return priority[mentee];
    }

    /** All free seats together. */
    public int totalSeats() {
        return Arrays.stream(seats).sum();
    }

    /** No more pairs than this can be formed. */
    public int mostPairs() {
        return Math.min(mentees, totalSeats());
    }

    int highestPriority() {
        return Arrays.stream(priority).max().orElse(0);
    }

    /** Collects the pairs row by row. Not thread-safe. */
    public static final class Builder {

        private final int[] seats;
        private final boolean[] idle;
        private final int[] priority;
        private final int[] rowStart;
        private int[] mentorOf;
        private int[] valueOf;
        private int row;
        private int size;

        /**
         * @param seats free seats of each mentor, 0 or more
         * @param idle for each mentor whether a first mentee counts as a newly used mentor
         * @param priority rank of each mentee when seats are short, 0 lowest; ranks should be dense
         * @param expectedPairs how many pairs to make room for at once
         */
        public Builder(int[] seats, boolean[] idle, int[] priority, int expectedPairs) {
            if (seats.length != idle.length) {
                throw new IllegalArgumentException("seats and idle describe different numbers of mentors");
            }
            this.seats = seats;
            this.idle = idle;
            this.priority = priority;
            this.rowStart = new int[priority.length + 1];
            this.mentorOf = new int[expectedPairs];
            this.valueOf = new int[expectedPairs];
        }

        /**
         * Adds a pair to the current row; each mentor at most once a row.
         *
         * @param fit 0 to {@link #MAX_FIT}
         * @param tie any number; its lowest {@link #TIE_BITS} bits decide between otherwise equal results
         */
        public Builder pair(int mentor, int fit, int tie) {
            if (fit < 0 || fit > MAX_FIT) {
                throw new IllegalArgumentException("fit out of range: " + fit);
            }
            if (size == mentorOf.length) {
                int room = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(64L, size + (size >> 1) + 1L));
                mentorOf = Arrays.copyOf(mentorOf, room);
                valueOf = Arrays.copyOf(valueOf, room);
            }
            mentorOf[size] = mentor;
            valueOf[size] = fit << TIE_BITS | tie & TIE_MASK;
            size++;
            return this;
        }

        /** Closes the current mentee's row and opens the next. */
        public Builder endRow() {
            row++;
            rowStart[row] = size;
            return this;
        }

        /** The finished graph; every mentee's row must have been ended. */
        public SeatGraph build() {
            if (row != priority.length) {
                throw new IllegalStateException(row + " rows were ended, " + priority.length + " expected");
            }
            return new SeatGraph(this);
        }
    }
}
