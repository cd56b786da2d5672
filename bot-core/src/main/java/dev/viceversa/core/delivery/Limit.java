package dev.viceversa.core.delivery;

import java.time.Duration;

/**
 * How fast calls may follow each other: one a step, and a few at once after a rest.
 *
 * @param step the time between two calls in the long run; at least a microsecond
 * @param burst how many may go at once after a rest, at least one; the last quarter is kept for interactive answers
 */
public record Limit(Duration step, int burst) {

    public Limit {
        if (step.toNanos() < 1_000 || burst < 1) {
            throw new IllegalArgumentException("A limit needs a step and a burst: " + step + ", " + burst);
        }
    }

    /** One call in each such span, never two. */
    public static Limit oneEach(Duration span) {
        return new Limit(span, 1);
    }

    /** Never more than {@code calls} in any window of this length, {@code burst} of them at once at most. */
    public static Limit within(Duration window, int calls, int burst) {
        if (burst >= calls) {
            throw new IllegalArgumentException("A burst of " + burst + " leaves no room in " + calls);
        }
        return new Limit(window.dividedBy(calls - (long) burst), burst);
    }

    /** How many of the burst are kept for interactive answers. */
    int reserve() {
        return burst == 1 ? 0 : Math.max(1, burst / 4);
    }
}
