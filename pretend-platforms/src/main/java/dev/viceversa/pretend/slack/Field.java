package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.slack.workspace.ElementState;
import dev.viceversa.pretend.slack.workspace.ShownText;
import java.util.List;

/**
 * Something a person can fill in or choose from.
 *
 * @param label what stands over it; empty outside of forms
 * @param hint what stands under it; empty for none
 * @param blockId the block it stands in; field errors name it
 * @param actionId what the app calls it
 * @param type Slack's name of the element, such as {@code plain_text_input}
 * @param optional whether a form may be submitted without it
 * @param options the labels to choose from; empty where there are none
 */
public record Field(
        String label,
        String hint,
        String blockId,
        String actionId,
        String type,
        boolean optional,
        List<String> options) {

    static Field of(JsonNode block, JsonNode element) {
        return new Field(
                ShownText.plain(block.path("label").path("text").asText("")),
                ShownText.plain(block.path("hint").path("text").asText("")),
                block.path("block_id").asText(),
                element.path("action_id").asText(),
                element.path("type").asText(),
                block.path("optional").asBoolean(),
                ElementState.options(element).stream()
                        .map(option ->
                                ShownText.plain(option.path("text").path("text").asText()))
                        .toList());
    }

    /** Whether {@code name} means this field: its label, its block or what the app calls it. */
    boolean isCalled(String name) {
        return label.equals(name) || blockId.equals(name) || actionId.equals(name);
    }
}
