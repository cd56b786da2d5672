package dev.viceversa.core.time;

import java.time.Duration;
import java.time.Instant;

/**
 * One comparison of this machine's clock with the database's.
 *
 * @param skew database time minus machine time, positive when this machine is behind
 * @param offset how far program time is turned ahead of the database's clock; zero in production
 * @param readAt when the comparison was made, by this machine's clock
 */
public record ClockReading(Duration skew, Duration offset, Instant readAt) {

    /** A replica whose own clock is further off than this is not ready and claims nothing. */
    public static final Duration TOLERATED_SKEW = Duration.ofSeconds(60);

    /** Whether this machine's clock is close enough to the database's to take part. */
    public boolean trustworthy() {
        return skew.abs().compareTo(TOLERATED_SKEW) <= 0;
    }
}
