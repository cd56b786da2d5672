package dev.viceversa.core.time;

import java.time.Instant;

/**
 * The time machines live in: signatures, tokens, trigger expiry and leases are measured by it. Never turned.
 * Implementations are thread-safe.
 */
@FunctionalInterface
public interface SystemTime {

    /** The current instant in UTC by the database's clock, truncated to microseconds. */
    Instant now();
}
