package dev.viceversa.playground.house;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time pretended platforms put on messages: the machine's until the house stands, program time from then on. */
final class PretendTime implements InstantSource {

    private final AtomicReference<InstantSource> source = new AtomicReference<>(InstantSource.system());

    void follow(InstantSource programTime) {
        source.set(programTime);
    }

    @Override
    public Instant instant() {
        return source.get().instant();
    }
}
