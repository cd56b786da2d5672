package dev.viceversa.pretend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

/**
 * JSON that is kept for long, as text: as nodes it takes some five times the room, and a big company's half year has a hundred
 * thousand messages. Immutable.
 *
 * @param text one complete JSON value on one line
 */
public record JsonText(String text) {

    /** What {@code node} says now. */
    public static JsonText of(JsonNode node) {
        return new JsonText(Json.write(node));
    }

    /** The value, made anew for each who asks. */
    public JsonNode read() {
        return Json.read(text).orElseThrow();
    }

    /** Whether it is an array or object with nothing in it. */
    public boolean isEmpty() {
        return text.equals("[]") || text.equals("{}");
    }

    /** Puts it into something that is only written, not looked into. */
    public void writeInto(ObjectNode owner, String field) {
        owner.putRawValue(field, new RawValue(text));
    }
}
