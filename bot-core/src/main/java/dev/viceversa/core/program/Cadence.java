package dev.viceversa.core.program;

import java.time.Duration;
import java.time.Period;

/**
 * How often and how long a pair meets.
 *
 * @param every the usual time between two sessions
 * @param length how long a session lasts at most
 * @param sessions how many there are
 */
public record Cadence(Period every, Duration length, int sessions) {
    public static final Cadence MONTHLY = new Cadence(Period.ofMonths(1), Duration.ofMinutes(60), 6);
}
