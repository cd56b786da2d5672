package dev.viceversa.app.load;

import java.time.Duration;
import java.util.Arrays;

/** How long acknowledgements took, from the instant each command was to be sent. Thread-safe. */
final class Latencies {

    private static final long UNANSWERED = -1;

    private final long[] nanos;
    private int failed;

    Latencies(int commands) {
        nanos = new long[commands];
        Arrays.fill(nanos, UNANSWERED);
    }

    synchronized void answered(int command, long took) {
        nanos[command] = took;
    }

    synchronized void failed() {
        failed++;
    }

    /** How many were answered otherwise than with 200, or not at all. */
    synchronized int failures() {
        return failed;
    }

    synchronized int answers() {
        return (int) Arrays.stream(nanos).filter(took -> took != UNANSWERED).count();
    }

    /** So many of a thousand took no longer than this. */
    synchronized Duration quantile(int ofThousand) {
        long[] sorted =
                Arrays.stream(nanos).filter(took -> took != UNANSWERED).sorted().toArray();
        return sorted.length == 0
                ? Duration.ZERO
                : Duration.ofNanos(sorted[Math.min(sorted.length - 1, sorted.length * ofThousand / 1_000)]);
    }
}
