package dev.viceversa.core.time;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Hands out the house's two times; the only place that looks at this machine's clock. */
@Factory
final class Clocks {

    @Singleton
    @Secondary
    InstantSource machineClock() {
        return InstantSource.system();
    }

    @Singleton
    ProgramTime programTime(DatabaseClock clock) {
        return clock::programNow;
    }

    @Singleton
    SystemTime systemTime(DatabaseClock clock) {
        return clock::systemNow;
    }
}
