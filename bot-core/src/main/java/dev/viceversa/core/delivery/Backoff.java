package dev.viceversa.core.delivery;

import java.time.Duration;

/**
 * How long to wait before something is tried again that a platform surely did not take: a second at first, then about a
 * fifth of the time it has been tried already, an hour at most. After a short break nobody waits long; whoever is away
 * for weeks is asked once an hour.
 */
final class Backoff {

    private static final double GROWTH = 1.25;
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    /** After so many tries that all failed this way, the latest included. */
    static Duration after(int tries) {
        double seconds = Math.pow(GROWTH, Math.max(0, tries - 1));
        return seconds < LONGEST.toSeconds() ? Duration.ofMillis(Math.round(seconds * 1_000)) : LONGEST;
    }
}
