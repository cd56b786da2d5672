package dev.viceversa.playground.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micronaut.http.HttpResponse;
import java.util.Optional;

/** What the page and the playground say to each other, as JSON. */
final class PageJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private PageJson() {}

    static Optional<JsonNode> read(String body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body)).filter(JsonNode::isObject);
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    static HttpResponse<String> problem(String sentence) {
        return HttpResponse.badRequest(
                JsonNodeFactory.instance.objectNode().put("problem", sentence).toString());
    }
}
