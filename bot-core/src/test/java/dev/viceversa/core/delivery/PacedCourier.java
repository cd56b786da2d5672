package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** A platform with limits: so many calls a second in all, and one a second for each conversation. */
final class PacedCourier extends ScriptedCourier implements Paced {

    static final Limit ALL = new Limit(Duration.ofMillis(100), 8);

    PacedCourier(Platform platform, Supplier<Instant> clock) {
        super(platform, clock);
    }

    @Override
    public List<Gate> gates(Operation operation, String conversation) {
        return List.of(Gate.of("post", ALL), Gate.of("post/" + conversation, Limit.oneEach(Duration.ofSeconds(1))));
    }
}
