package dev.viceversa.teams.connector;

import java.util.Optional;

/**
 * The calls of the Bot Connector that the house needs: the port through which everything leaves, whoever speaks the
 * protocol behind it. One call is one request, with the bot's token, and only ever to hosts that are allowed; nothing that
 * can happen on the wire leaves as an exception. Thread-safe.
 */
public interface Connector {

    /** Opens somebody's personal conversation with the bot; nothing is said by it. The answer has its {@code id}. */
    Answered open(String serviceUrl, String member);

    /** Posts into a conversation. The answer has the message's {@code id}. */
    Answered post(String serviceUrl, String conversation, Posting posting);

    /** Gives a message another content. */
    Answered replace(String serviceUrl, MessageReference message, Posting posting);

    /** Takes a message away. */
    Answered remove(String serviceUrl, MessageReference message);

    /** What Teams says about a member of a conversation, by the directory's id or Teams' own. */
    Answered member(String serviceUrl, String conversation, String member);

    /**
     * A page of a conversation's members: {@code members}, and a {@code continuationToken} where there are more.
     *
     * @param continuation what the page before said; empty for the first
     */
    Answered members(String serviceUrl, String conversation, Optional<String> continuation);
}
