package dev.viceversa.app.health;

import dev.viceversa.core.time.DatabaseClock;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whether the database answers; while it does not, nothing is taken and the replica is not ready. */
@Singleton
@Readiness
final class DatabaseHealth implements HealthIndicator {

    private final DatabaseClock clock;
    private final ExecutorService blocking;

    DatabaseHealth(DatabaseClock clock, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.clock = clock;
        this.blocking = blocking;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(this::ask).subscribeOn(Schedulers.fromExecutorService(blocking));
    }

    private HealthResult ask() {
        try {
            clock.read();
            return HealthResult.builder("database", HealthStatus.UP).build();
        } catch (RuntimeException away) {
            return HealthResult.builder("database", HealthStatus.DOWN).build();
        }
    }
}
