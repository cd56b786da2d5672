package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** A platform with limits: so many calls a second in all, and one a second for each conversation. */
final class PacedCourier extends ScriptedCourier implements Paced {

    static final Limit ALL = new Limit(Duration.ofMillis(100), 8);

    private volatile int opening = 1;

    PacedCourier(Platform platform, Supplier<Instant> clock) {
        super(platform, clock);
    }

    /** Whoever has no address yet needs a call more. */
    @Override
    public int calls(Operation operation, Identity to) {
        return to.address().isEmpty() ? opening : 1;
    }

    /** How many calls a first message takes. */
    void opening(int calls) {
        opening = calls;
    }

    @Override
    public List<Gate> gates(Operation operation, String conversation) {
        return List.of(Gate.of("post", ALL), Gate.of("post/" + conversation, Limit.oneEach(Duration.ofSeconds(1))));
    }
}
