package dev.viceversa.chaos;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of a replica's machine nobody set right. Thread-safe. */
@Singleton
@Primary
@Requires(property = WrongClock.OFF_BY)
final class WrongClock implements InstantSource {

    static final String OFF_BY = "chaos.clock-off-by";

    private final Duration ahead;

    WrongClock(@Value("${" + OFF_BY + "}") String ahead) {
        this.ahead = Duration.parse(ahead);
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }
}
