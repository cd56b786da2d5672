package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of one call, whether they came as a form, as JSON or in the address. Unknown ones do no harm. */
final class Arguments {

    /** What came of reading them. */
    sealed interface Reading {
        record Read(Arguments arguments) implements Reading {}

        record Unreadable(String error) implements Reading {}
    }

    private final ObjectNode values;

    Arguments(ObjectNode values) {
        this.values = values;
    }

    static Reading read(@Nullable String query, @Nullable String contentType, byte[] body) {
        ObjectNode values = Json.object();
        if (query != null && !form(query, values)) {
            return new Reading.Unreadable("invalid_form_data");
        }
        if (body.length == 0) {
            return new Reading.Read(new Arguments(values));
        }
        if (contentType == null) {
            return new Reading.Unreadable("missing_post_type");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        switch (type) {
            case "application/json" -> {
                Optional<JsonNode> json = Json.read(text);
                if (json.isEmpty()) {
                    return new Reading.Unreadable("invalid_json");
                }
                if (!(json.get() instanceof ObjectNode object)) {
                    return new Reading.Unreadable("json_not_object");
                }
                // A token in a JSON body is not looked at, as on Slack.
                object.remove("token");
                values.setAll(object);
            }
            case "application/x-www-form-urlencoded" -> {
                if (!form(text, values)) {
                    return new Reading.Unreadable("invalid_form_data");
                }
            }
            default -> {
                return new Reading.Unreadable("invalid_post_type");
            }
        }
        return new Reading.Read(new Arguments(values));
    }

    static boolean form(String text, ObjectNode into) {
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                try {
                    into.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
                } catch (IllegalArgumentException notEncoded) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The argument as text; empty when absent or null. */
    String text(String name) {
        JsonNode value = values.path(name);
        return value.isNull() || value.isContainerNode() ? "" : value.asText("");
    }

    boolean has(String name) {
        JsonNode value = values.path(name);
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isTextual() && value.textValue().isEmpty());
    }

    boolean flag(String name) {
        return List.of("true", "1").contains(text(name));
    }

    int number(String name, int otherwise) {
        try {
            return has(name) ? Integer.parseInt(text(name)) : otherwise;
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** The argument as JSON, written as text or not; missing when absent; empty when it is no JSON. */
    Optional<JsonNode> json(String name) {
        if (!has(name)) {
            return Optional.of(MissingNode.getInstance());
        }
        JsonNode value = values.path(name);
        return value.isTextual() ? Json.read(value.textValue()) : Optional.of(value);
    }

    /** What the call is about, for the list of calls. */
    @Nullable
    String target() {
        for (String name : List.of("channel", "channel_id", "user", "user_id", "users", "email", "view_id")) {
            if (has(name)) {
                return text(name);
            }
        }
        return null;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
