package dev.viceversa.core.conversation;

import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.SystemTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Forgets which gestures were taken when no platform repeats them any more. Thread-safe. */
@Singleton
final class OldEventKeys implements Due {

    private static final Duration EVERY = Duration.ofHours(6);

    private final EventKeys keys;
    private final SystemTime system;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    OldEventKeys(EventKeys keys, SystemTime system) {
        this.keys = keys;
        this.system = system;
    }

    /** Never at an instant of its own: cleaning up stops no clock. */
    @Override
    public Optional<Instant> next() {
        return Optional.empty();
    }

    @Override
    public int handle() {
        Instant before = last.get();
        Instant now = system.now();
        if (now.isBefore(before.plus(EVERY)) || !last.compareAndSet(before, now)) {
            return 0;
        }
        int forgotten = 0;
        int bite;
        do {
            bite = keys.forgetOld();
            forgotten += bite;
        } while (bite > 0);
        return forgotten;
    }
}
