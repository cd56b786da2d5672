package dev.viceversa.core.delivery;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of a machine nobody set right: ten minutes ahead. */
@Singleton
@Primary
@Requires(property = "test.clock", value = "ahead")
final class ClockAhead implements InstantSource {

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(Duration.ofMinutes(10));
    }
}
