package dev.viceversa.pretend.slack.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import org.jspecify.annotations.Nullable;

/**
 * The content of a message before it is in a conversation. Already checked.
 *
 * @param text the fallback text, may be empty when there are blocks
 * @param blocks empty for none
 * @param metadata null for none
 * @param threadTs null for none
 * @param files empty for none
 */
public record Draft(
        String text,
        ArrayNode blocks,
        @Nullable ObjectNode metadata,
        @Nullable String threadTs,
        ArrayNode files) {

    /** Nothing but text. */
    public static Draft text(String text) {
        return new Draft(text, Json.array(), null, null, Json.array());
    }
}
