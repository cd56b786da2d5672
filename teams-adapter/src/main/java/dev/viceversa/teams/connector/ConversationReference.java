package dev.viceversa.teams.connector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Where somebody's personal conversation with the bot is, as the core keeps it for us. Immutable.
 *
 * @param serviceUrl the Bot Connector to speak to; looked at again before anything is sent there
 * @param conversation Teams' id of the conversation
 * @param user Teams' own id of the person, {@code 29:…}; empty when it was never seen
 */
public record ConversationReference(String serviceUrl, String conversation, String user) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The form it is kept in. */
    public String written() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("serviceUrl", serviceUrl);
        json.put("conversation", conversation);
        json.put("user", user);
        return json.toString();
    }

    /** Reads the kept form; empty when it is none of ours. */
    public static Optional<ConversationReference> read(String written) {
        try {
            JsonNode json = JSON.readTree(written);
            String serviceUrl = json.path("serviceUrl").asText();
            String conversation = json.path("conversation").asText();
            return serviceUrl.isEmpty() || conversation.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ConversationReference(
                            serviceUrl, conversation, json.path("user").asText()));
        } catch (JsonProcessingException notOurs) {
            return Optional.empty();
        }
    }
}
