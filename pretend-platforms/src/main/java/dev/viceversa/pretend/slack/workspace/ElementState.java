package dev.viceversa.pretend.slack.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What Slack reports as the state of one input element: untouched, or after a person filled it. Pure functions. */
public final class ElementState {

    /** How an element keeps its value: under which field, read from which field at first, one or many, option or plain. */
    private record Shape(String value, String initial, boolean many, boolean option) {}

    private ElementState() {}

    /** Whether this element has a value at all (a button has none). */
    public static boolean holdsValue(JsonNode element) {
        return shape(element).isPresent();
    }

    /** The state of an element nobody touched; empty when it has no state. */
    public static Optional<ObjectNode> initial(JsonNode element) {
        return shape(element).map(shape -> {
            ObjectNode state = Json.object();
            state.put("type", element.path("type").asText());
            JsonNode initial = element.path(shape.initial());
            if (!initial.isMissingNode() && !initial.isNull()) {
                state.set(shape.value(), initial.deepCopy());
            } else if (shape.many()) {
                state.set(shape.value(), Json.array());
            } else {
                state.putNull(shape.value());
            }
            return state;
        });
    }

    /**
     * The state after a person gave this value.
     *
     * @param element the element as the app sent it
     * @param given what the person typed or chose: a text, a date, an id, the value or label of an option, or a collection of these; an
     *     empty text empties the element
     * @throws IllegalArgumentException when a person could not give it: no such option, or no element with a value
     */
    public static ObjectNode filled(JsonNode element, Object given) {
        Shape shape = shape(element)
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing can be filled in at a " + element.path("type").asText()));
        ObjectNode state = Json.object();
        state.put("type", element.path("type").asText());
        if (shape.many()) {
            ArrayNode values = state.putArray(shape.value());
            Collection<?> all = given instanceof Collection<?> several ? several : List.of(given);
            all.forEach(each -> values.add(shape.option() ? option(element, each) : plain(element, each)));
        } else if (given instanceof Collection<?> several) {
            throw new IllegalArgumentException("only one value fits, not " + several);
        } else if (given.toString().isEmpty()) {
            state.putNull(shape.value());
        } else {
            state.set(shape.value(), shape.option() ? option(element, given) : plain(element, given));
        }
        return state;
    }

    /** Whether this state says that nothing was filled in. */
    public static boolean isEmpty(JsonNode state) {
        for (JsonNode value : state) {
            boolean typeName = value == state.get("type");
            if (!typeName && !value.isNull() && !(value.isArray() && value.isEmpty())) {
                return value.isTextual() && value.textValue().isEmpty();
            }
        }
        return true;
    }

    /** All options of an element, those in groups included, in the order shown. */
    public static List<JsonNode> options(JsonNode element) {
        List<JsonNode> all = new ArrayList<>();
        element.path("options").forEach(all::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(all::add));
        return all;
    }

    private static JsonNode option(JsonNode element, Object given) {
        String wanted = given.toString();
        List<JsonNode> options = options(element);
        if (element.path("type").asText().contains("external_select")) {
            ObjectNode typed = Json.object();
            typed.putObject("text").put("type", "plain_text").put("text", wanted);
            return typed.put("value", wanted);
        }
        return options.stream()
                .filter(option -> option.path("value").asText().equals(wanted))
                .findFirst()
                .or(() -> options.stream()
                        .filter(option ->
                                option.path("text").path("text").asText().equals(wanted))
                        .findFirst())
                .map(JsonNode::<JsonNode>deepCopy)
                .orElseThrow(() -> new IllegalArgumentException("no option \"" + wanted + "\" among "
                        + options.stream()
                                .map(option -> option.path("text").path("text").asText())
                                .toList()));
    }

    private static JsonNode plain(JsonNode element, Object given) {
        if (element.path("type").asText().equals("datetimepicker")) {
            return Json.object().numberNode(Long.parseLong(given.toString()));
        }
        return Json.object().textNode(given.toString());
    }

    private static Optional<Shape> shape(JsonNode element) {
        return Optional.ofNullable(
                switch (element.path("type").asText()) {
                    case "plain_text_input", "email_text_input", "url_text_input", "number_input" ->
                        new Shape("value", "initial_value", false, false);
                    case "static_select", "external_select", "radio_buttons" ->
                        new Shape("selected_option", "initial_option", false, true);
                    case "multi_static_select", "multi_external_select", "checkboxes" ->
                        new Shape("selected_options", "initial_options", true, true);
                    case "users_select" -> new Shape("selected_user", "initial_user", false, false);
                    case "multi_users_select" -> new Shape("selected_users", "initial_users", true, false);
                    case "channels_select" -> new Shape("selected_channel", "initial_channel", false, false);
                    case "multi_channels_select" -> new Shape("selected_channels", "initial_channels", true, false);
                    case "conversations_select" ->
                        new Shape("selected_conversation", "initial_conversation", false, false);
                    case "multi_conversations_select" ->
                        new Shape("selected_conversations", "initial_conversations", true, false);
                    case "datepicker" -> new Shape("selected_date", "initial_date", false, false);
                    case "timepicker" -> new Shape("selected_time", "initial_time", false, false);
                    case "datetimepicker" -> new Shape("selected_date_time", "initial_date_time", false, false);
                    default -> null;
                });
    }
}
