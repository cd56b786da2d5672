package dev.viceversa.playground.hands;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** People look again and again for what is on its way to them, and give up some time. */
final class Glances {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long BLINK_MILLIS = 2;

    private Glances() {}

    /** What was there at last; empty when patience ended first. */
    static <T> Optional<T> until(Supplier<Optional<T>> look) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> seen = look.get();
        while (seen.isEmpty() && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(BLINK_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return seen;
            }
            seen = look.get();
        }
        return seen;
    }
}
