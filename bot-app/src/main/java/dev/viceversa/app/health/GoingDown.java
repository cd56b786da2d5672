package dev.viceversa.app.health;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says "not ready" before anything is taken down, and gives the balancer time to hear it while everything still works.
 * Thread-safe.
 */
@Singleton
@Readiness
public final class GoingDown implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(GoingDown.class);

    private final Duration notice;
    private volatile boolean going;

    /**
     * How it leaves.
     *
     * @param notice how long it goes on working after it said so
     */
    GoingDown(@Value("${viceversa.shutdown-notice:0s}") Duration notice) {
        this.notice = notice;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.just(HealthResult.builder("stopping", going ? HealthStatus.DOWN : HealthStatus.UP)
                .build());
    }

    /** From now on not ready; returns when it is time to close. */
    public void announce() {
        going = true;
        if (notice.isPositive()) {
            LOG.info("Going down: not ready from now on, still working for {} s", notice.toSeconds());
        }
        try {
            Thread.sleep(notice);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }
}
