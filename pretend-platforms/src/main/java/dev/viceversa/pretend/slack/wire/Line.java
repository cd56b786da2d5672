package dev.viceversa.pretend.slack.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A way to reach the app. Each call blocks until the app answers or Slack's patience ends. Thread-safe. */
public interface Line {

    /** Sends a slash command; {@code fields} are plain texts. */
    AppAnswer command(ObjectNode fields);

    /** Sends a click, a form or its closing. */
    AppAnswer interaction(ObjectNode payload);

    /**
     * Sends an event.
     *
     * @param attempt 0 for the first, else the number of the retry
     * @param reason why it is sent again; null at first
     */
    AppAnswer event(ObjectNode payload, int attempt, @Nullable String reason);
}
