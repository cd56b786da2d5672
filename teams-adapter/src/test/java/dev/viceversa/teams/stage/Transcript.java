package dev.viceversa.teams.stage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.teams.TeamsMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Cards as the plain lines a transcript shows, written the way the core's own stage writes them. */
final class Transcript {

    private Transcript() {}

    static String of(TeamsMessage message) {
        List<String> lines = new ArrayList<>();
        message.cards().forEach(card -> elements(card.path("body"), lines));
        return String.join("\n", lines);
    }

    /** The element with an id; null when there is none. */
    static @Nullable JsonNode element(@Nullable JsonNode node, String id) {
        if (node == null) {
            return null;
        }
        if (node.path("id").asText().equals(id)) {
            return node;
        }
        for (JsonNode child : node) {
            JsonNode found = element(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void elements(JsonNode elements, List<String> lines) {
        for (int i = 0; i < elements.size(); i++) {
            JsonNode element = elements.get(i);
            JsonNode next = i + 1 < elements.size() ? elements.get(i + 1) : element;
            boolean person = isName(element) && isLineBeneath(next) && next != element;
            if (person) {
                lines.add(text(element) + " (" + text(next) + ")");
                i++;
            } else {
                element(element, lines);
            }
        }
    }

    private static void element(JsonNode element, List<String> lines) {
        if (!element.path("isVisible").asBoolean(true)) {
            return;
        }
        switch (element.path("type").asText()) {
            case "RichTextBlock" -> lines.add(text(element));
            case "Image" -> lines.add("[picture: " + element.path("altText").asText() + "]");
            case "ActionSet" -> {
                StringJoiner row = new StringJoiner(" ");
                element.path("actions").forEach(action -> row.add(shown(action)));
                lines.add(row.toString());
            }
            case "Container" -> container(element, lines);
            case "Input.Text", "Input.ChoiceSet", "Input.Date" -> input(element, lines);
            default -> throw new AssertionError("An element nobody renders: " + element);
        }
    }

    private static void container(JsonNode container, List<String> lines) {
        if (container.has("selectAction")) {
            lines.add(shown(container.path("selectAction")));
        } else if (container.path("separator").asBoolean()) {
            lines.add("---");
        } else {
            List<String> words = new ArrayList<>();
            List<String> by = new ArrayList<>();
            container.path("items").forEach(item -> (isLineBeneath(item) ? by : words).add(text(item)));
            lines.add("“" + String.join("\n", words) + "”");
            lines.addAll(by);
        }
    }

    private static String shown(JsonNode action) {
        String title = action.path("title").asText();
        return action.has("url") ? title + ": " + action.path("url").asText() : "[" + title + "]";
    }

    private static void input(JsonNode input, List<String> lines) {
        lines.add(input.path("label").asText() + (input.path("isRequired").asBoolean() ? " *" : ""));
        if (input.has("value")) {
            lines.add("  = " + input.path("value").asText());
        }
        input.path("choices")
                .forEach(choice -> lines.add("  ( ) " + choice.path("title").asText()));
    }

    private static boolean isName(JsonNode element) {
        JsonNode run = element.at("/inlines/0");
        return element.path("inlines").size() == 1
                && run.path("weight").asText().equals("bolder")
                && !run.has("size");
    }

    private static boolean isLineBeneath(JsonNode element) {
        return element.at("/inlines/0/isSubtle").asBoolean()
                && element.path("spacing").asText().equals("none");
    }

    private static String text(JsonNode rich) {
        StringBuilder text = new StringBuilder();
        rich.path("inlines").forEach(run -> text.append(run.path("text").asText()));
        return text.toString();
    }
}
