package dev.viceversa.chaos;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something that happens in other processes, never for ever. */
final class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Waiting() {}

    /** Whether it happened in this time. */
    static boolean until(Duration atMost, BooleanSupplier happened) {
        return until(atMost, BETWEEN_LOOKS, happened);
    }

    static boolean until(Duration atMost, Duration between, BooleanSupplier happened) {
        long began = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - began > atMost.toNanos()) {
                return false;
            }
            pause(between);
        }
        return true;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted", e);
        }
    }

    static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
