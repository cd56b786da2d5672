package dev.viceversa.pretend.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test turns it. */
final class TurnableClock implements InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-01-12T09:00:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    void turn(Duration by) {
        now.updateAndGet(then -> then.plus(by));
    }
}
