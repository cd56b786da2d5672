package dev.viceversa.app.health;

import dev.viceversa.core.time.ClockReading;
import dev.viceversa.core.time.DatabaseClock;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whether this machine's clock is close enough to the database's; a replica whose clock is not claims nothing. */
@Singleton
@Readiness
final class ClockHealth implements HealthIndicator {

    private final DatabaseClock clock;
    private final ExecutorService blocking;

    ClockHealth(DatabaseClock clock, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.clock = clock;
        this.blocking = blocking;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(this::compare).subscribeOn(Schedulers.fromExecutorService(blocking));
    }

    private HealthResult compare() {
        try {
            ClockReading reading = clock.reading();
            return HealthResult.builder("clock", reading.trustworthy() ? HealthStatus.UP : HealthStatus.DOWN)
                    .details(Map.of("secondsOff", reading.skew().toSeconds()))
                    .build();
        } catch (RuntimeException away) {
            // The database's own indicator says so already.
            return HealthResult.builder("clock", HealthStatus.UNKNOWN).build();
        }
    }
}
