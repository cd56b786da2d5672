package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.ui.Message;
import java.util.Optional;

/**
 * Carries messages to one platform; the port every adapter implements. Called outside any transaction, from several
 * virtual threads at once. Makes no call that cannot be taken back once the parcel's deadline has passed, gives each up
 * within twelve seconds, so that it ends before the lease does, must not retry by itself, and answers with an outcome for
 * everything that can happen on the wire; an exception means a bug.
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
     * @param deadline until when a post may leave; afterwards the outcome is {@link DeliveryOutcome.NotSent}
     */
    record Parcel(
            String deliveryId,
            Operation operation,
            Optional<String> target,
            Optional<Message> message,
            Reader reader,
            Deadline deadline) {

        public Parcel(
                String deliveryId,
                Operation operation,
                Optional<String> target,
                Optional<Message> message,
                Reader reader) {
            this(deliveryId, operation, target, message, reader, Deadline.NONE);
        }

        Parcel before(Deadline leaving) {
            return new Parcel(deliveryId, operation, target, message, reader, leaving);
        }
    }
}
