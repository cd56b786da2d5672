package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.slack.workspace.ElementState;
import dev.viceversa.pretend.slack.workspace.FormValues;
import dev.viceversa.pretend.slack.workspace.SlackView;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Slack's own clients check before they send a form. Pure functions. */
final class FormCheck {

    private FormCheck() {}

    /** What is wrong with each field, by block id; empty when the form would be sent. */
    static Map<String, String> problems(SlackView view, ObjectNode values) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (FormValues.Placed placed : FormValues.elements(view.blocks())) {
            if (!placed.block().path("type").asText().equals("input")) {
                continue;
            }
            JsonNode state = values.path(placed.blockId()).path(placed.actionId());
            boolean optional = placed.block().path("optional").asBoolean();
            if (ElementState.isEmpty(state)) {
                if (!optional) {
                    problems.put(placed.blockId(), "Please complete this required field.");
                }
                continue;
            }
            String wrong = wrong(placed.element(), state);
            if (!wrong.isEmpty()) {
                problems.put(placed.blockId(), wrong);
            }
        }
        return problems;
    }

    private static String wrong(JsonNode element, JsonNode state) {
        String value = state.path("value").asText("");
        int length = value.codePointCount(0, value.length());
        return switch (element.path("type").asText()) {
            case "plain_text_input" -> {
                if (length < element.path("min_length").asInt(0)) {
                    yield "Please enter at least " + element.path("min_length").asInt() + " characters.";
                }
                int longest = element.path("max_length").asInt(3000);
                yield length > longest ? "Please enter no more than " + longest + " characters." : "";
            }
            case "email_text_input" ->
                value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? "" : "Please enter an email address.";
            case "url_text_input" -> value.matches("[a-zA-Z][\\w+.-]*:.+") ? "" : "Please enter a URL.";
            case "number_input" -> value.matches("-?\\d+(\\.\\d+)?") ? "" : "Please enter a number.";
            default -> {
                int most = element.path("max_selected_items").asInt(Integer.MAX_VALUE);
                boolean tooMany = state.valueStream().anyMatch(part -> part.isArray() && part.size() > most);
                yield tooMany ? "Please choose no more than " + most + "." : "";
            }
        };
    }
}
