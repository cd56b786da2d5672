package dev.viceversa.core.time;

import java.time.Instant;

/**
 * The time people live in: due instants, expiry, texts and rate-gate windows are measured by it.
 *
 * <p>In production it is the database's clock. A playground may turn it forward; nothing else can.
 * Implementations are thread-safe.
 */
@FunctionalInterface
public interface ProgramTime {

    /** The current instant in UTC, truncated to microseconds so that it survives a round trip through the database. */
    Instant now();
}
