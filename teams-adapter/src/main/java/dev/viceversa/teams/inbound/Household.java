package dev.viceversa.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;

/** Whom the protocol hands things to, one method for each kind the house cares about. Thread-safe. */
public interface Household {

    /** Words were typed, or a card was pressed on a client that knows no {@code Action.Execute}. */
    void said(TeamsActivity message);

    /** A card was pressed, and Teams waits for what it becomes. */
    JsonNode pressed(TeamsActivity invoke);

    /** The app is there for somebody. */
    void installed(TeamsActivity installation);

    /** The app is not there any more. */
    void removed(TeamsActivity installation);

    /** A conversation came to be, or somebody joined or left it. */
    void gathered(TeamsActivity update);
}
