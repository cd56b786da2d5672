package dev.viceversa.core.time;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happens by itself at instants of program time. In production a heartbeat calls {@link #handle()}; a
 * playground that turns its clock steps from one {@link #next()} to the next, so that nothing is skipped or bunched.
 * Implementations are idempotent, safe to run on several replicas at once, and thread-safe.
 */
public interface Due {

    /** The earliest instant (program time, may be in the past) at which there is something to do; empty when nothing is planned. */
    Optional<Instant> next();

    /** Does everything that is due at the current program time. Returns how many things were done. */
    int handle();
}
