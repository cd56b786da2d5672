package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.slack.workspace.ShownText;

/**
 * A button as a person sees it.
 *
 * @param label what stands on it
 * @param blockId the block it stands in
 * @param actionId what the app calls it
 * @param value what the app gave it to carry; empty for none
 * @param url the address it opens; empty for none
 * @param style {@code primary}, {@code danger} or empty
 */
public record Button(String label, String blockId, String actionId, String value, String url, String style) {

    static Button of(JsonNode block, JsonNode element) {
        return new Button(
                ShownText.plain(element.path("text").path("text").asText()),
                block.path("block_id").asText(),
                element.path("action_id").asText(),
                element.path("value").asText(""),
                element.path("url").asText(""),
                element.path("style").asText(""));
    }
}
