package dev.viceversa.slack.inbound;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What arrived, looked at strictly before anything parses it for real: well-formed UTF-8, a JSON object of bounded
 * depth with a type, or a form with proper escapes and each name once. Immutable.
 */
sealed interface Arrival {

    /** JSON of the Events API; {@code body} is what Bolt gets to see. */
    record Payload(String body, String type) implements Arrival {}

    /** A button or a form, as JSON, out of a form's {@code payload} or a socket. */
    record Interaction(String json, String type) implements Arrival {}

    /** The fields of a slash command. */
    record SlashCommand(String body) implements Arrival {}

    /** Slack looks whether the address answers. */
    record CertificateCheck() implements Arrival {}

    /** Not what Slack sends. */
    record Malformed(String why) implements Arrival {}

    /** What Slack sends as the field of a form only. */
    Set<String> INTERACTIVE = Set.of("block_actions", "view_submission");

    /** Deep enough for every block Slack nests, shallow enough for any parser's stack. */
    int DEEPEST = 64;

    static Arrival of(byte[] bytes) {
        String body;
        try {
            body = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new Malformed("not UTF-8");
        }
        if (body.startsWith("{")) {
            Arrival read = payload(body, body);
            return read instanceof Interaction ? new Malformed("an interaction that is not in a form") : read;
        }
        Optional<Map<String, String>> form = Form.read(body);
        if (form.isEmpty()) {
            return new Malformed("neither JSON nor a form");
        }
        String json = form.get().get("payload");
        if (json != null) {
            return payload(body, json);
        }
        if (form.get().containsKey("command")) {
            return complete(form.get()) ? new SlashCommand(body) : new Malformed("an incomplete command");
        }
        return "1".equals(form.get().get("ssl_check")) ? new CertificateCheck() : new Malformed("an unknown form");
    }

    /** A payload that came through a socket, where there is no form around it. */
    static Arrival ofSocket(String json) {
        return json.startsWith("{") && json.contains("\"command\"") && Json.type(json) instanceof Json.Untyped
                ? new SlashCommand(json)
                : payload(json, json);
    }

    private static boolean complete(Map<String, String> form) {
        return !form.getOrDefault("user_id", "").isBlank()
                && !form.getOrDefault("team_id", "").isBlank();
    }

    private static Arrival payload(String body, String json) {
        return switch (Json.type(json)) {
            case Json.Typed(String type) ->
                INTERACTIVE.contains(type) ? new Interaction(json, type) : new Payload(body, type);
            case Json.Untyped() -> new Malformed("JSON without a type");
            case Json.Broken() -> new Malformed("broken or overly nested JSON");
        };
    }

    /** Walks through the whole of a JSON text without building anything. */
    final class Json {

        sealed interface Look {}

        record Typed(String type) implements Look {}

        record Untyped() implements Look {}

        record Broken() implements Look {}

        private static final JsonFactory FACTORY = JsonFactory.builder()
                // Each arrival has a virtual thread of its own.
                .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(100)
                        .build())
                .build();

        private Json() {}

        static Look type(String json) {
            try (JsonParser parser = FACTORY.createParser(json)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return new Broken();
                }
                String type = walk(parser);
                return parser.nextToken() == null ? (type == null ? new Untyped() : new Typed(type)) : new Broken();
            } catch (IOException broken) {
                return new Broken();
            }
        }

        private static @Nullable String walk(JsonParser parser) throws IOException {
            String type = null;
            int depth = 1;
            while (depth > 0) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    throw new IOException("The text ends too early");
                }
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                } else if (depth == 1 && token == JsonToken.VALUE_STRING && "type".equals(parser.currentName())) {
                    type = parser.getText();
                } else if (token.isScalarValue()) {
                    // Read to its end, so that broken escapes are noticed here.
                    parser.finishToken();
                }
            }
            return type;
        }
    }

    /** Reads {@code application/x-www-form-urlencoded} strictly. */
    final class Form {

        private static final int MOST_FIELDS = 100;

        private Form() {}

        static Optional<Map<String, String>> read(String body) {
            Map<String, String> fields = new HashMap<>();
            for (String pair : body.split("&", MOST_FIELDS + 1)) {
                int equals = pair.indexOf('=');
                Optional<String> name = equals < 1 ? Optional.empty() : Percent.decode(pair.substring(0, equals));
                Optional<String> value = equals < 1 ? Optional.empty() : Percent.decode(pair.substring(equals + 1));
                if (name.isEmpty() || value.isEmpty() || fields.put(name.get(), value.get()) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(fields);
        }
    }
}
