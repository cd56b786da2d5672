package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of the bot as it stands in a conversation now. Immutable.
 *
 * @param id Teams' id of the activity
 * @param text what stands there in plain words; empty when there is only a card
 * @param summary what a notification shows
 * @param cards the cards, as they are shown to whoever looks now
 * @param posted its place among everything that happened in the tenant: when it was sent
 * @param changed its place among everything that happened: when it got its present content
 * @param edited whether its content was replaced
 */
public record TeamsMessage(
        String id,
        String text,
        String summary,
        List<JsonNode> cards,
        Instant sent,
        long posted,
        long changed,
        boolean edited) {

    public TeamsMessage {
        cards = List.copyOf(cards);
    }

    /** The first card; null when there is none. */
    public @Nullable JsonNode card() {
        return cards.isEmpty() ? null : cards.getFirst();
    }

    /** Every action that can be pressed on its cards, hidden questions included. */
    public List<CardAction> actions() {
        List<CardAction> found = new ArrayList<>();
        cards.forEach(card -> CardAction.in(card, found));
        return found;
    }

    /** Whether there is something to fill in. */
    public boolean isForm() {
        return cards.stream().anyMatch(card -> !CardInput.in(card).isEmpty())
                || actions().stream().anyMatch(CardAction::sendsForm);
    }
}
