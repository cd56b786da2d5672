package dev.viceversa.pretend.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in the checked JSON.
 *
 * @param node the value there
 * @param outer the place it stands in; null for the outermost
 * @param name of the field, or the position in the array
 * @param problems the list every problem goes to
 */
record Spot(JsonNode node, @Nullable Spot outer, String name, List<Problem> problems) {

    /** The outermost place. */
    static Spot of(String name, JsonNode node, List<Problem> problems) {
        return new Spot(node, null, name, problems);
    }

    /** Where it is, as a JSON pointer. Put together only when asked: hardly any place has a problem. */
    String pointer() {
        return (outer == null ? "" : outer.pointer()) + "/"
                + name.replace("~", "~0").replace("/", "~1");
    }

    void problem(String message) {
        problems.add(new Problem(pointer(), message));
    }

    /** The value of {@code field}; JSON null counts as absent, as on Slack. */
    Spot at(String field) {
        JsonNode value = node.path(field);
        return new Spot(value.isNull() ? MissingNode.getInstance() : value, this, field, problems);
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    boolean missing() {
        return node.isMissingNode();
    }

    String type() {
        return node.path("type").asText("");
    }

    String string(String field) {
        return node.path(field).asText("");
    }

    /** Refuses what is no object, so that the checks that follow make sense. */
    boolean isObject() {
        if (!node.isObject()) {
            problem("must be an object");
        }
        return node.isObject();
    }

    void only(Set<String> allowed) {
        node.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                problem("invalid additional property: " + name);
            }
        });
    }

    boolean require(String field) {
        if (!has(field)) {
            problem("missing required field: " + field);
        }
        return has(field);
    }

    void requiredString(String field, int min, int max) {
        if (require(field)) {
            at(field).length(min, max);
        }
    }

    void optionalString(String field, int min, int max) {
        if (has(field)) {
            at(field).length(min, max);
        }
    }

    void length(int min, int max) {
        if (!node.isTextual()) {
            problem("must be a string");
            return;
        }
        String text = node.textValue();
        int length = text.codePointCount(0, text.length());
        if (length < min) {
            problem("must be more than " + (min - 1) + " characters");
        } else if (length > max) {
            problem("must be less than " + (max + 1) + " characters");
        }
    }

    void bool(String field) {
        if (has(field) && !at(field).node.isBoolean()) {
            at(field).problem("must be a boolean");
        }
    }

    void integer(String field, int min, int max) {
        if (!has(field)) {
            return;
        }
        Spot number = at(field);
        if (!number.node.isIntegralNumber()) {
            number.problem("must be an integer");
        } else if (number.node.asLong() < min) {
            number.problem("must be greater than or equal to " + min);
        } else if (number.node.asLong() > max) {
            number.problem("must be less than or equal to " + max);
        }
    }

    void oneOf(String field, String... words) {
        if (has(field) && !List.of(words).contains(string(field))) {
            at(field).problem("must be one of: " + String.join(", ", words));
        }
    }

    void url(String field, boolean required, Set<String> schemes) {
        if (!has(field)) {
            if (required) {
                problem("missing required field: " + field);
            }
            return;
        }
        Spot url = at(field);
        url.length(1, Limits.URL);
        int colon = string(field).indexOf(':');
        if (colon < 1 || !schemes.isEmpty() && !schemes.contains(string(field).substring(0, colon))) {
            url.problem("must be a valid url");
        }
    }

    /** The items of an array field, each with its own pointer; empty when absent or no array (which is a problem). */
    List<Spot> items(String field, int min, int max) {
        if (!has(field)) {
            return List.of();
        }
        Spot array = at(field);
        if (!array.node.isArray()) {
            array.problem("must be an array");
            return List.of();
        }
        if (array.node.size() < min) {
            array.problem("no less than " + min + " items allowed");
        }
        if (array.node.size() > max) {
            array.problem("no more than " + max + " items allowed");
        }
        return array.elements();
    }

    /** The elements of this array. */
    List<Spot> elements() {
        List<Spot> all = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            all.add(new Spot(node.get(i), this, Integer.toString(i), problems));
        }
        return all;
    }
}
