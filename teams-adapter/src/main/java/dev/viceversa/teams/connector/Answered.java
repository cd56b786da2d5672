package dev.viceversa.teams.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;

/** What became of one call. */
public sealed interface Answered {

    /**
     * The service answered.
     *
     * @param body what it said; missing when that was no JSON
     */
    record With(int status, JsonNode body, Optional<String> retryAfter) implements Answered {

        public boolean good() {
            return status >= 200 && status < 300;
        }

        /** The service's own word for what is wrong. */
        public String code() {
            String code = body.at("/error/code").asText();
            return code.isEmpty() ? "http_" + status : code;
        }
    }

    /** Surely never reached the service. */
    record NeverSent(String why) implements Answered {}

    /** Perhaps it did. */
    record Unknown(String why) implements Answered {}

    static With of(int status, Optional<JsonNode> body, Optional<String> retryAfter) {
        return new With(status, body.orElseGet(MissingNode::getInstance), retryAfter);
    }
}
