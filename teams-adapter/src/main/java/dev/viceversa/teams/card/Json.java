package dev.viceversa.teams.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Elements of cards as JSON trees: built by an API, never by putting texts together. Pure functions. */
final class Json {

    private Json() {}

    static ObjectNode object(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    static ArrayNode array(List<ObjectNode> nodes) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        nodes.forEach(array::add);
        return array;
    }

    /** Text nobody takes for markup. */
    static ObjectNode run(String text) {
        return object("TextRun").put("text", text);
    }

    static ObjectNode rich(ObjectNode... runs) {
        ObjectNode block = object("RichTextBlock");
        block.set("inlines", array(List.of(runs)));
        return block;
    }

    static ObjectNode container(List<ObjectNode> items) {
        ObjectNode container = object("Container");
        container.set("items", array(items));
        return container;
    }
}
