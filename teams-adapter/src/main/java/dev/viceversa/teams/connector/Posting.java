package dev.viceversa.teams.connector;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.teams.card.TeamsLimits;
import java.util.Optional;

/**
 * A message that is a card. Immutable, as long as nobody changes the card.
 *
 * @param card an Adaptive Card that was shortened to what Teams takes
 * @param summary what a notification shows
 * @param deliveryId the opaque id that travels along; empty for something that is no delivery
 */
public record Posting(ObjectNode card, String summary, Optional<String> deliveryId) {

    /** What stands around card and summary on the wire, generously. */
    private static final int ENVELOPE = 300;

    public Posting {
        int characters = card.toString().length() + summary.length() + ENVELOPE;
        if (characters > TeamsLimits.MESSAGE_CHARACTERS) {
            throw new IllegalStateException("A card was not shortened: " + characters);
        }
    }
}
