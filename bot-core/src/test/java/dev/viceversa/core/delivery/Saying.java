package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Person;
import dev.viceversa.core.ui.Message;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Words planned deliveries by their own key; some are not wanted any more, some cannot be worded. */
final class Saying implements Writer {

    static final String KIND = "saying";

    final Set<String> unwanted = ConcurrentHashMap.newKeySet();
    final Set<String> poisoned = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        if (poisoned.contains(delivery.key())) {
            throw new IllegalArgumentException("private words");
        }
        return unwanted.contains(delivery.key()) ? Optional.empty() : Optional.of(House.message(delivery.key()));
    }
}
