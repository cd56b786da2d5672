package dev.viceversa.pretend.slack.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each person has typed and chosen so far, in each view and each message: Slack's {@code state.values}. Thread-safe.
 */
public final class FormValues {

    /** An interactive or input element together with the block it stands in. */
    public record Placed(JsonNode block, JsonNode element) {

        /** The id of the block. */
        public String blockId() {
            return block.path("block_id").asText();
        }

        /** The id of the element. */
        public String actionId() {
            return element.path("action_id").asText();
        }
    }

    private final Map<String, ObjectNode> touched = new ConcurrentHashMap<>();

    /** The key of a view's values. */
    public static String ofView(SlackView view) {
        return view.id();
    }

    /** The key of one person's values in a message. */
    public static String ofMessage(SlackMessage message, String userId) {
        return message.channel() + "/" + message.ts() + "/" + userId;
    }

    /** All elements of these blocks, with their blocks, in reading order. */
    public static List<Placed> elements(ArrayNode blocks) {
        List<Placed> all = new ArrayList<>();
        for (JsonNode block : blocks) {
            switch (block.path("type").asText()) {
                case "section" -> {
                    if (block.has("accessory")) {
                        all.add(new Placed(block, block.get("accessory")));
                    }
                }
                case "input" -> all.add(new Placed(block, block.path("element")));
                case "actions", "context_actions" ->
                    block.path("elements").forEach(element -> all.add(new Placed(block, element)));
                default -> {
                    // Other blocks have nothing to press or fill.
                }
            }
        }
        return all;
    }

    /** Remembers that a person gave an element this state. */
    public synchronized void put(String key, Placed where, ObjectNode state) {
        ObjectNode values = touched.computeIfAbsent(key, first -> Json.object());
        JsonNode block = values.path(where.blockId());
        ObjectNode elements = block instanceof ObjectNode known ? known : values.putObject(where.blockId());
        elements.set(where.actionId(), state);
    }

    /** The values of everything that holds one in {@code blocks}: as touched, else as initially given by the app. */
    public synchronized ObjectNode values(String key, ArrayNode blocks) {
        JsonNode known = touched.getOrDefault(key, Json.object());
        ObjectNode values = Json.object();
        for (Placed placed : elements(blocks)) {
            Optional<ObjectNode> initial = ElementState.initial(placed.element());
            if (initial.isEmpty()) {
                continue;
            }
            JsonNode given = known.path(placed.blockId()).path(placed.actionId());
            boolean same = given.path("type").equals(placed.element().path("type"));
            JsonNode block = values.path(placed.blockId());
            ObjectNode elements = block instanceof ObjectNode begun ? begun : values.putObject(placed.blockId());
            elements.set(placed.actionId(), same ? given.deepCopy() : initial.get());
        }
        return values;
    }

    /** Forgets the values, because the view was closed. */
    public void forget(String key) {
        touched.remove(key);
    }
}
