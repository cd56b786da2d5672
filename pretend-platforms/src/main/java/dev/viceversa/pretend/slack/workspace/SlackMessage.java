package dev.viceversa.pretend.slack.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands now. Immutable but for its JSON parts, which nobody may change.
 *
 * @param channel id of the conversation
 * @param ts Slack's id of the message within its conversation, and its time
 * @param user the author's account id
 * @param botId the author's bot id; null for a person's message
 * @param text the fallback text
 * @param blocks with all ids assigned; empty when there are none
 * @param metadata {@code event_type} and {@code event_payload}; null when there is none
 * @param threadTs the message this one replies to; null for none
 * @param editedTs when it was last edited; null for never
 * @param onlyFor the one person who sees it; null for an ordinary message
 * @param files files shared with it; empty for none
 */
public record SlackMessage(
        String channel,
        String ts,
        String user,
        @Nullable String botId,
        String text,
        JsonText blocks,
        @Nullable ObjectNode metadata,
        @Nullable String threadTs,
        @Nullable String editedTs,
        @Nullable String onlyFor,
        ArrayNode files) {

    /** The blocks to look into. */
    public ArrayNode readBlocks() {
        return (ArrayNode) blocks.read();
    }

    /** Whether only one person sees it. */
    public boolean ephemeral() {
        return onlyFor != null;
    }

    /** Whether an app wrote it. */
    public boolean fromApp() {
        return botId != null;
    }

    /** The opaque id in the metadata, {@code event_payload.id}; null when there is none. */
    public @Nullable String deliveryId() {
        return metadata == null ? null : deliveryId(metadata);
    }

    /** The opaque id in such metadata; null when there is none. */
    public static @Nullable String deliveryId(JsonNode metadata) {
        String id = metadata.path("event_payload").path("id").asText("");
        return id.isEmpty() ? null : id;
    }

    SlackMessage edited(Draft draft, String editedAt) {
        return new SlackMessage(
                channel,
                ts,
                user,
                botId,
                draft.text(),
                JsonText.of(draft.blocks()),
                draft.metadata(),
                threadTs,
                editedAt,
                onlyFor,
                files);
    }
}
