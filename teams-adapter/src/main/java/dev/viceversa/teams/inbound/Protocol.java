package dev.viceversa.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Reads what Teams sends and knows what kinds of it there are: the port through which everything arrives, whoever speaks the
 * protocol behind it. Must only be given what was signed for this bot. Thread-safe.
 */
public interface Protocol {

    /** Reads strictly: well-formed UTF-8, one JSON object of bounded depth with a type; empty otherwise. */
    Optional<Arrival> read(byte[] body);

    /** Something that was read, and is not handed on yet. */
    interface Arrival {

        TeamsActivity activity();

        /**
         * Hands it to whom it concerns, by its kind, and makes of that what goes back.
         *
         * @throws RuntimeException what the house throws, as it is
         */
        Returned handTo(Household house);
    }

    /**
     * What goes back over HTTP.
     *
     * @param body empty for none
     */
    record Returned(int status, Optional<JsonNode> body) {}
}
