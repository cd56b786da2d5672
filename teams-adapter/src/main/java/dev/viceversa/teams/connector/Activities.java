package dev.viceversa.teams.connector;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.teams.card.TeamsLimits;
import java.util.Optional;

/** Activities the bot sends. Pure functions. */
final class Activities {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    private Activities() {}

    /**
     * A message that is a card.
     *
     * @param summary what a notification shows
     * @param deliveryId the opaque id that travels along; empty for something that is no delivery
     */
    static ObjectNode message(ObjectNode card, String summary, Optional<String> deliveryId) {
        ObjectNode activity = JsonNodeFactory.instance.objectNode();
        activity.put("type", "message");
        activity.put("summary", summary);
        ObjectNode attachment = activity.putArray("attachments").addObject();
        attachment.put("contentType", CARD);
        attachment.set("content", card);
        deliveryId.ifPresent(id -> activity.putObject("channelData").put("deliveryId", id));
        if (activity.toString().length() > TeamsLimits.MESSAGE_CHARACTERS) {
            throw new IllegalStateException(
                    "A card was not shortened: " + card.toString().length());
        }
        return activity;
    }
}
