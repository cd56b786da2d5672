package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Something to fill in on a card. */
public record CardInput(String id, JsonNode node) {

    /** All inputs of a card, top to bottom. */
    public static List<CardInput> in(JsonNode card) {
        List<CardInput> found = new ArrayList<>();
        walk(card, found);
        return found;
    }

    /** The values it offers to choose from. */
    public List<String> offered() {
        List<String> values = new ArrayList<>();
        node.path("choices").forEach(choice -> values.add(choice.path("value").asText()));
        return values;
    }

    private static void walk(JsonNode node, List<CardInput> found) {
        if (node.path("type").asText().startsWith("Input.")) {
            found.add(new CardInput(node.path("id").asText(), node));
        }
        if (node.isContainerNode()) {
            node.forEach(child -> walk(child, found));
        }
    }
}
