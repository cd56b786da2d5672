package dev.viceversa.pretend.slack.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A modal or home page as it stands now, for one person.
 *
 * @param id {@code V…}
 * @param userId whose screen it is on
 * @param content the view as the app sent it, with all block ids assigned; nobody may change it
 * @param hash changes with every change of the content
 * @param rootId the first view of its stack; its own id when it is that
 * @param previousId the view under it; null for none
 */
public record SlackView(
        String id,
        String userId,
        ObjectNode content,
        String hash,
        String rootId,
        @Nullable String previousId) {

    /** {@code modal} or {@code home}. */
    public String type() {
        return content.path("type").asText();
    }

    /** The app's name for this kind of view; empty for none. */
    public String callbackId() {
        return content.path("callback_id").asText("");
    }

    /** The app's own id of the view, unique in the workspace; empty for none. */
    public String externalId() {
        return content.path("external_id").asText("");
    }

    /** What the app wrote into the view for itself; empty for none. */
    public String privateMetadata() {
        return content.path("private_metadata").asText("");
    }

    /** The blocks, ids assigned. */
    public ArrayNode blocks() {
        return content.path("blocks") instanceof ArrayNode blocks ? blocks : content.arrayNode();
    }

    /** The plain text of {@code title}, {@code submit} or {@code close}; empty when the view has none. */
    public String words(String field) {
        JsonNode text = content.path(field).path("text");
        return text.asText("");
    }

    /** Whether the app wants to hear when the person closes it. */
    public boolean notifyOnClose() {
        return content.path("notify_on_close").asBoolean();
    }

    /** Whether closing it closes the whole stack. */
    public boolean clearOnClose() {
        return content.path("clear_on_close").asBoolean();
    }
}
