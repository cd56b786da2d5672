package dev.viceversa.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes too much content fit: what is to be done (actions, inputs) stays, what is read is kept from the top, and an
 * ellipsis stands where something is missing. Pure functions.
 */
final class Shortening {

    private Shortening() {}

    static List<ObjectNode> fit(List<ObjectNode> elements, int longest) {
        int total = elements.stream().mapToInt(Shortening::size).sum();
        if (total <= longest) {
            return elements;
        }
        ObjectNode ellipsis = Json.rich(Json.run("…"));
        int left = longest - size(ellipsis);
        for (ObjectNode element : elements) {
            if (isDone(element)) {
                left -= size(element);
            }
        }
        List<ObjectNode> kept = new ArrayList<>();
        boolean shortened = false;
        for (ObjectNode element : elements) {
            int size = size(element);
            if (isDone(element)) {
                kept.add(element);
            } else if (!shortened && size <= left) {
                kept.add(element);
                left -= size;
            } else if (!shortened) {
                kept.add(ellipsis);
                shortened = true;
            }
        }
        // Only for more actions than any message can hold: the first ones, most likely wanted, stay.
        while (kept.size() > 1 && kept.stream().mapToInt(Shortening::size).sum() > longest) {
            kept.removeLast();
        }
        return kept;
    }

    private static int size(ObjectNode element) {
        return element.toString().length() + 1;
    }

    /** Whether something in it is pressed or filled in. */
    private static boolean isDone(JsonNode element) {
        String type = element.path("type").asText();
        if (type.startsWith("Input.") || type.equals("ActionSet") || element.has("selectAction")) {
            return true;
        }
        for (JsonNode item : element.path("items")) {
            if (isDone(item)) {
                return true;
            }
        }
        return false;
    }
}
