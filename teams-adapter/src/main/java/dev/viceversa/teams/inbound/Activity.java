package dev.viceversa.teams.inbound;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/** An activity as Teams sent it: whatever is missing or of another kind than it should be reads as empty. Immutable. */
record Activity(JsonNode json) {

    /** Deep enough for every card Teams nests, shallow enough for any parser's stack. */
    static final int DEEPEST = 64;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads strictly: well-formed UTF-8, one JSON object of bounded depth with a type; empty otherwise. */
    static Optional<Activity> read(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode json = JSON.readTree(text);
            return json != null && json.isObject() && json.path("type").isTextual()
                    ? Optional.of(new Activity(json))
                    : Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    String type() {
        return json.path("type").asText();
    }

    String text(String pointer) {
        JsonNode node = json.at(pointer);
        return node.isTextual() ? node.textValue() : "";
    }

    String id() {
        return text("/id");
    }

    String name() {
        return text("/name");
    }

    String serviceUrl() {
        return text("/serviceUrl");
    }

    String channel() {
        return text("/channelId");
    }

    String conversation() {
        return text("/conversation/id");
    }

    /** Whether it happened in somebody's own chat with the bot; Teams leaves the word out in some of these. */
    boolean personal() {
        String type = text("/conversation/conversationType");
        return type.equals("personal")
                || type.isEmpty()
                        && conversation().startsWith("a:")
                        && !json.at("/conversation/isGroup").asBoolean();
    }

    /** The tenant it happened in, lower case. */
    String tenant() {
        String tenant = text("/conversation/tenantId");
        return (tenant.isEmpty() ? text("/channelData/tenant/id") : tenant).toLowerCase(Locale.ROOT);
    }

    /** The directory's id of who did it, lower case; empty for bots and for the service itself. */
    String person() {
        return text("/from/aadObjectId").toLowerCase(Locale.ROOT);
    }

    /** When it happened, with or without a fraction of a second; empty when that cannot be read. */
    Optional<Instant> timestamp() {
        return time("/timestamp");
    }

    Optional<Instant> localTimestamp() {
        return time("/localTimestamp");
    }

    private Optional<Instant> time(String pointer) {
        try {
            return Optional.of(text(pointer))
                    .filter(written -> !written.isEmpty())
                    .map(written -> OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A text of the client's own description, by its name. */
    Optional<String> client(String name) {
        for (JsonNode entity : json.path("entities")) {
            if (entity.path("type").asText().equals("clientInfo")
                    && entity.path(name).isTextual()) {
                return Optional.of(entity.path(name).asText()).filter(value -> !value.isBlank());
            }
        }
        return Optional.empty();
    }
}
