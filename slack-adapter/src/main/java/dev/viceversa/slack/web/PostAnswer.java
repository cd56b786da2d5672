package dev.viceversa.slack.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a posted or changed message stands. Filled by Gson. */
final class PostAnswer extends SlackAnswer {

    private @Nullable String channel;
    private @Nullable String ts;

    /** Of an answer that is {@code ok}. */
    SlackReference.InConversation reference() {
        return new SlackReference.InConversation(Objects.requireNonNull(channel), Objects.requireNonNull(ts));
    }
}
