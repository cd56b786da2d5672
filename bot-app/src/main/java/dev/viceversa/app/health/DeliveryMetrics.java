package dev.viceversa.app.health;

import dev.viceversa.core.delivery.DeliveryFigures;
import dev.viceversa.core.delivery.DeliveryFigures.Backlog;
import dev.viceversa.core.delivery.DeliveryState;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is on its way, what arrived and what is in doubt, for {@code /prometheus}. */
@Singleton
final class DeliveryMetrics implements MeterBinder {

    /** One scrape asks for several figures of the same moment. */
    private static final long FRESH_NANOS = 2_000_000_000L;

    /** Asked for only when somebody scrapes: the data source itself wants to be measured and is made later. */
    private final BeanProvider<DeliveryFigures> figures;

    private @Nullable Backlog last;
    private long readAt;

    DeliveryMetrics(BeanProvider<DeliveryFigures> figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("viceversa.deliveries.due", this, known -> known.backlog().due())
                .description("Deliveries that are due and have not left")
                .register(registry);
        Gauge.builder("viceversa.deliveries.sending", this, known -> known.backlog()
                        .sending())
                .description("Deliveries on their way")
                .register(registry);
        Gauge.builder("viceversa.deliveries.unknown", this, known -> known.backlog()
                        .unknown())
                .description("Deliveries of which nothing tells whether they arrived")
                .register(registry);
        Gauge.builder(
                        "viceversa.deliveries.oldest.due",
                        this,
                        known -> known.backlog().oldestDue().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("How long the oldest due delivery has been waiting")
                .register(registry);
        for (DeliveryState state : DeliveryState.values()) {
            FunctionCounter.builder("viceversa.deliveries.settled", figures, known -> known.get()
                            .settled(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .description("Deliveries this process brought to an end")
                    .register(registry);
        }
        FunctionCounter.builder("viceversa.deliveries.gate.waits", figures, known -> known.get()
                        .gateWaits())
                .description("How often a delivery waited because a platform asked for a pause")
                .register(registry);
        FunctionCounter.builder("viceversa.deliveries.taken.over", figures, known -> known.get()
                        .takenOver())
                .description("Deliveries taken over from a process whose lease was over")
                .register(registry);
        FunctionTimer.builder(
                        "viceversa.deliveries.claim",
                        figures,
                        known -> known.get().claims(),
                        known -> known.get().claiming().toNanos(),
                        TimeUnit.NANOSECONDS)
                .description("How long it takes to claim what is due")
                .register(registry);
        FunctionCounter.builder("viceversa.deliveries.removed.late", figures, known -> known.get()
                        .removedLate())
                .description("Later copies the sweep removed")
                .register(registry);
    }

    private synchronized Backlog backlog() {
        long now = System.nanoTime();
        if (last == null || now - readAt > FRESH_NANOS) {
            last = figures.get().backlog();
            readAt = now;
        }
        return last;
    }
}
