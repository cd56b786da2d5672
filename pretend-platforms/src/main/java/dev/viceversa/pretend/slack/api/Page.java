package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Slack's cursors: a kind and the last item of the page before, made unreadable. Pure functions. */
final class Page {

    private Page() {}

    static void next(ObjectNode body, String kind, String last) {
        String cursor = last.isEmpty()
                ? ""
                : Base64.getEncoder().encodeToString((kind + ":" + last).getBytes(StandardCharsets.UTF_8));
        body.putObject("response_metadata").put("next_cursor", cursor);
    }

    /** What the cursor stands for; empty text without a cursor, nothing for a cursor that is not ours. */
    static Optional<String> after(Arguments arguments, String kind) {
        if (!arguments.has("cursor")) {
            return Optional.of("");
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(arguments.text("cursor"));
            String text = new String(decoded, StandardCharsets.UTF_8);
            return text.startsWith(kind + ":") ? Optional.of(text.substring(kind.length() + 1)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
