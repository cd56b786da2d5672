package dev.viceversa.slack.web;

import java.util.Optional;

/**
 * Where a message stands on Slack, as the core keeps it: a conversation and the message's time stamp written
 * {@code channel/ts}, or the response address of a message only one person sees. Immutable.
 */
public sealed interface SlackReference {

    /** The longest a reference may be to be kept. */
    int LONGEST = 300;

    /** A message in a conversation. */
    record InConversation(String channel, String ts) implements SlackReference {
        public String written() {
            return channel + "/" + ts;
        }
    }

    /** An ephemeral message; the address works five times within half an hour. */
    record ByResponse(String url) implements SlackReference {}

    /** Reads the written form; empty when it is neither. */
    static Optional<SlackReference> read(String written) {
        if (written.startsWith("https://") || written.startsWith("http://")) {
            return Optional.of(new ByResponse(written));
        }
        String[] parts = written.split("/", -1);
        return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
                ? Optional.of(new InConversation(parts[0], parts[1]))
                : Optional.empty();
    }
}
