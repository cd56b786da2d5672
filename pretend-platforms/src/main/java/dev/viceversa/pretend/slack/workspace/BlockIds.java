package dev.viceversa.pretend.slack.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;

/** Gives every block and every interactive element an id where the app gave none, as Slack does. */
final class BlockIds {

    private static final Set<String> WITHOUT_ACTION = Set.of("image", "plain_text", "mrkdwn");

    private static final Set<String> WITH_ACTIONS = Set.of("actions", "context_actions");

    private final Ids ids;

    BlockIds(Ids ids) {
        this.ids = ids;
    }

    /** A copy of {@code blocks} in which nothing lacks an id. */
    ArrayNode assign(ArrayNode blocks) {
        ArrayNode copy = blocks.deepCopy();
        for (JsonNode block : copy) {
            if (block instanceof ObjectNode object) {
                if (object.path("block_id").asText("").isEmpty()) {
                    object.put("block_id", fresh());
                }
                action(object.path("accessory"));
                action(object.path("element"));
                if (WITH_ACTIONS.contains(object.path("type").asText())) {
                    object.path("elements").forEach(this::action);
                }
            }
        }
        return copy;
    }

    private void action(JsonNode element) {
        if (element instanceof ObjectNode object
                && !WITHOUT_ACTION.contains(object.path("type").asText())
                && object.path("action_id").asText("").isEmpty()) {
            object.put("action_id", fresh());
        }
    }

    private String fresh() {
        return Long.toString(ids.number("block"), 36).toLowerCase(Locale.ROOT);
    }
}
