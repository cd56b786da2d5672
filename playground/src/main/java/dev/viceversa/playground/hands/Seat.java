package dev.viceversa.playground.hands;

import java.time.ZoneId;
import java.util.List;

/**
 * One person in front of their chat, whichever it is: what they see there and can do. Everything goes through the
 * platform's real endpoints.
 */
public interface Seat {

    String name();

    ZoneId zone();

    /** Says something to the bot, as one says commands there. */
    Pressed types(String words);

    /** What can be pressed in the direct conversation with the bot, the newest message first. */
    List<Offer> offers();

    /** What can be pressed on one message; empty when it is gone or offers nothing. */
    List<Offer> offers(String conversation, String message);
}
