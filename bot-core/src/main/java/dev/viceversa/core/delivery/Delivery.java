package dev.viceversa.core.delivery;

import dev.viceversa.core.ui.Message;
import java.time.Instant;
import java.util.Optional;

/**
 * One message on its way to one person or channel. Immutable.
 *
 * @param id opaque; travels with the message as platform metadata where a platform has it
 * @param key the business key, unique for ever: the same thing is never said twice
 * @param kind what it says, such as {@code introduction}; names its {@link Writer} when it has no message yet
 * @param message what it says; empty for a planned delivery, which its {@link Writer} words when it is due
 * @param target the message it edits or retracts, in the platform's terms; empty for a new one
 * @param dueAt not before, UTC program time
 * @param expiresAt not after, UTC program time
 * @param attempt how often it was claimed; fences updates together with the owner
 * @param reference where it stands now on the platform; present once sent
 * @param reason why it failed or is unknown, in one word of ours; empty otherwise
 */
public record Delivery(
        String id,
        String key,
        String kind,
        Weight weight,
        About about,
        Recipient recipient,
        Operation operation,
        Optional<Message> message,
        Optional<String> target,
        Instant dueAt,
        Instant expiresAt,
        DeliveryState state,
        int attempt,
        Optional<String> reference,
        Optional<String> reason,
        Optional<Instant> settledAt) {}
