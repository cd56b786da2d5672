package dev.viceversa.pretend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message a pretend platform accepted.
 *
 * @param programTime when, on the message clock (the playground turns it)
 * @param platform {@code slack} or {@code teams}
 * @param recipient the person who alone reads it (direct message, ephemeral message, home page); null for a channel
 * @param conversation the platform's id of the conversation it stands in; null for a home page
 * @param messageId the platform's id of the message ({@code ts} on Slack), or of the state of the home page
 * @param deliveryId the opaque id found in the message's metadata; null when there is none
 * @param kind what was done
 * @param text the plain text that stands for the message (what a notification shows)
 * @param blocks Slack's blocks; null when there are none or on another platform
 * @param card the card of a Teams message; null when there is none or on another platform
 */
public record LedgerEntry(
        Instant programTime,
        String platform,
        @Nullable String recipient,
        @Nullable String conversation,
        String messageId,
        @Nullable String deliveryId,
        MessageKind kind,
        String text,
        @Nullable JsonText blocks,
        @Nullable JsonNode card) {

    /**
     * The exported form. A message to a person has {@code recipient} (and the conversation it stands in as
     * {@code conversation}), a message to a channel has {@code channel}.
     */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("program_time", programTime.toString());
        json.put("platform", platform);
        if (recipient != null) {
            json.put("recipient", recipient);
            if (conversation != null) {
                json.put("conversation", conversation);
            }
        } else {
            json.put("channel", conversation);
        }
        json.put("ts", messageId);
        json.put("delivery_id", deliveryId);
        json.put("kind", kind.word());
        json.put("text", text);
        if (blocks != null) {
            json.set("blocks", blocks.read());
        }
        if (card != null) {
            json.set("card", card);
        }
        return json;
    }
}
