package dev.viceversa.teams.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signed token, taken apart but not yet believed.
 *
 * @param signed what the signature covers
 * @param signature the signature's bytes
 */
record Bearer(JsonNode header, JsonNode claims, byte[] signed, byte[] signature) {

    private static final int LONGEST = 16 * 1024;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10)
                            .maxNumberLength(30)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads the value of an {@code Authorization} header; empty when it is no well-formed bearer token. */
    static Optional<Bearer> read(@Nullable String authorization) {
        if (authorization == null
                || authorization.length() > LONGEST
                || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        String[] parts = authorization.substring(7).strip().split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            JsonNode header = object(parts[0]);
            JsonNode claims = object(parts[1]);
            byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
            byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            return Optional.of(new Bearer(header, claims, signed, signature));
        } catch (IOException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static JsonNode object(String encoded) throws IOException {
        JsonNode node = JSON.readTree(Base64.getUrlDecoder().decode(encoded));
        if (node == null || !node.isObject()) {
            throw new IOException("not an object");
        }
        return node;
    }

    /** A text of the claims; empty when it is missing or something else. */
    String claim(String name) {
        return claims.path(name).isTextual() ? claims.path(name).textValue() : "";
    }
}
