package dev.viceversa.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * What happened on Teams, as far as the house needs to know: whatever was missing is empty. Immutable.
 *
 * @param type the protocol's word for what it is, such as {@code message}
 * @param id unique within its conversation; empty when it has none
 * @param name which invoke it is; empty for everything else
 * @param text what was typed
 * @param action what became of the app, such as {@code add}; empty for everything else
 * @param replyTo the activity it belongs to; empty for none
 * @param value what came along with something pressed; a missing node for none
 * @param at when it happened, as Teams says
 * @param composed when it was made, as the client says
 */
public record TeamsActivity(
        String type,
        String id,
        String name,
        String text,
        String action,
        String replyTo,
        JsonNode value,
        Place place,
        Sender sender,
        Optional<Instant> at,
        Optional<Instant> composed) {

    /**
     * Where it happened.
     *
     * @param serviceUrl the Bot Connector it came from
     * @param channel the platform's name in the protocol
     * @param conversation Teams' id of the conversation
     * @param personal whether that is somebody's own chat with the bot
     * @param tenant the tenant it happened in, lower case
     */
    public record Place(String serviceUrl, String channel, String conversation, boolean personal, String tenant) {}

    /**
     * Who did it.
     *
     * @param id Teams' own id, {@code 29:…}
     * @param person the directory's id, lower case; empty for bots and for the service itself
     * @param zone the time zone their client names
     * @param locale the language their client names
     */
    public record Sender(String id, String person, Optional<String> zone, Optional<String> locale) {}
}
