package dev.viceversa.playground.clock;

import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.Turning;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Turns the playground's clock, one turn at a time, and tells how far it is. Thread-safe. */
@Singleton
public final class Turner {

    private final Turning turning;
    private final ProgramTime time;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final AtomicReference<@Nullable Turn> current = new AtomicReference<>();

    /** A turn under way: from where, to where, and how far it is (program time). */
    public record Turn(Instant from, Instant to, Instant at) {

        /** From 0 to 1. */
        public double fraction() {
            long whole = Math.max(1, Duration.between(from, to).toMillis());
            return Math.clamp((double) Duration.between(from, at).toMillis() / whole, 0, 1);
        }
    }

    Turner(Turning turning, ProgramTime time) {
        this.turning = turning;
        this.time = time;
    }

    /** Program time now. */
    public Instant now() {
        return time.now();
    }

    /** The turn under way; empty when the clock runs by itself. */
    public Optional<Turn> underWay() {
        return Optional.ofNullable(current.get());
    }

    /** Turns forward and returns when everything due until then has been handled. A target in the past is now. */
    public void to(Instant target) {
        oneAtATime.lock();
        try {
            Instant from = time.now();
            Instant until = target.isBefore(from) ? from : target;
            current.set(new Turn(from, until, from));
            turning.to(until, at -> current.set(new Turn(from, until, at)));
        } finally {
            current.set(null);
            oneAtATime.unlock();
        }
    }
}
