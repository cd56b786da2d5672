package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An ability some couriers have: finding out whether a message whose sending ended ambiguously did arrive. Couriers
 * without it leave such deliveries {@link DeliveryState#UNKNOWN}.
 */
public interface Reconciling {

    /**
     * References of the messages to this person that carry the delivery's id and are not older than {@code since};
     * empty list when it surely did not arrive, empty Optional when the platform does not tell now.
     */
    Optional<List<String>> find(String deliveryId, Identity identity, Instant since);

    /** Removes a later copy. */
    DeliveryOutcome remove(String reference, Identity identity);
}
