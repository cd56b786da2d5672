package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.ui.Message;
import java.util.Optional;

/**
 * Carries messages to one platform; the port every adapter implements. Called outside any transaction, from several
 * virtual threads at once. Must give up within twenty seconds, well before the lease ends, must not retry by itself, and
 * answers with an outcome for everything that can happen on the wire; an exception means a bug.
 */
public interface Courier {

    Platform platform();

    /** A message to a person. */
    DeliveryOutcome toPerson(Parcel parcel, Identity identity);

    /** A message in a channel. */
    DeliveryOutcome toChannel(Parcel parcel, ChannelRef channel);

    /**
     * What is carried.
     *
     * @param deliveryId opaque id to attach as metadata where the platform allows it
     * @param operation what to do
     * @param target the message to edit or retract; present exactly then
     * @param message what to say; empty only when retracting
     * @param reader language and zone of whoever reads it
     */
    record Parcel(
            String deliveryId,
            Operation operation,
            Optional<String> target,
            Optional<Message> message,
            Reader reader) {}
}
