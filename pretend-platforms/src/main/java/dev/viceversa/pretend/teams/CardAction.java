package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Something that can be pressed on a card.
 *
 * @param title what it says
 * @param node the action as the bot wrote it
 * @param hidden whether it stands in a part that is not shown yet
 */
public record CardAction(String title, ObjectNode node, boolean hidden) {

    /** {@code Action.Execute} and the like. */
    public String type() {
        return node.path("type").asText();
    }

    /** Whether pressing it sends inputs along. */
    public boolean sendsInputs() {
        return !node.path("associatedInputs").asText("auto").equalsIgnoreCase("none");
    }

    boolean sendsForm() {
        return node.path("id").asText().equals("submit");
    }

    static void in(JsonNode card, List<CardAction> found) {
        walk(card, false, found);
    }

    private static void walk(JsonNode node, boolean hidden, List<CardAction> found) {
        if (node.isArray()) {
            node.forEach(child -> walk(child, hidden, found));
            return;
        }
        if (!node.isObject()) {
            return;
        }
        boolean unseen = hidden || !node.path("isVisible").asBoolean(true);
        if (node.path("type").asText().startsWith("Action.")) {
            found.add(new CardAction(node.path("title").asText(), (ObjectNode) node, unseen));
            walk(node.path("card"), true, found);
            return;
        }
        for (String part : List.of("body", "items", "columns", "rows", "cells", "inlines", "actions", "selectAction")) {
            walk(node.path(part), unseen, found);
        }
    }
}
