package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A platform that can be asked whether a message arrived, as Slack can. */
final class AskableCourier extends ScriptedCourier implements Reconciling {

    private volatile boolean telling = true;
    private volatile boolean removing = true;
    private volatile Runnable onFind = () -> {};
    private volatile int asked;

    AskableCourier(Platform platform, Supplier<Instant> clock) {
        super(platform, clock);
    }

    /** Whether it answers when asked. */
    void telling(boolean answers) {
        telling = answers;
    }

    /** Whether it removes what it is asked to. */
    void removing(boolean removes) {
        removing = removes;
    }

    /** Called at the begin of every look. */
    void onFind(Runnable doing) {
        onFind = doing;
    }

    int asked() {
        return asked;
    }

    @Override
    public synchronized Optional<List<String>> find(String deliveryId, Identity identity, Instant since) {
        asked++;
        onFind.run();
        return telling
                ? Optional.of(standing().entrySet().stream()
                        .filter(entry -> entry.getValue().deliveryId().equals(deliveryId))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList())
                : Optional.empty();
    }

    @Override
    public DeliveryOutcome remove(String reference, Identity identity) {
        if (!removing) {
            return new DeliveryOutcome.NotSent("connection refused");
        }
        forget(reference);
        return new DeliveryOutcome.Delivered(reference, Optional.empty());
    }
}
