package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What people of one platform have before their eyes, as JSON for the page to draw, and what they can do there. */
interface Desk {

    /**
     * Which part of the desk is wanted.
     *
     * @param conversation the id of a channel; empty for the direct message with the bot
     * @param before only messages earlier than this one; empty for the newest
     */
    record Glance(String conversation, String before) {}

    /** How many messages are shown before somebody asks for earlier ones. */
    int PAGE = 40;

    /** Whether somebody has this account here. */
    boolean has(String account);

    /** One person's view of one conversation. */
    ObjectNode of(String account, Glance glance);

    /**
     * Does something as a person and looks again; with what the person is told about how it went.
     *
     * @throws IllegalArgumentException when what is acted on is not there
     */
    ObjectNode act(String account, JsonNode wanted);

    /** How many messages in the direct conversation nobody has read yet as this person. */
    long unread(String account);
}
