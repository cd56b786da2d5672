package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.viceversa.pretend.slack.workspace.ShownText;
import dev.viceversa.pretend.slack.workspace.SlackMessage;

/**
 * A message as a person sees it.
 *
 * @param message the message behind it, as it was
 */
public record SeenMessage(SlackMessage message) implements Screen {

    @Override
    public ArrayNode blocks() {
        return message.readBlocks();
    }

    /** What the blocks say, or the plain text of a message without blocks. */
    @Override
    public String text() {
        return blocks().isEmpty() ? ShownText.plain(message.text()) : String.join("\n", ShownText.lines(blocks()));
    }

    /** What a notification shows, as the app sent it. */
    public String fallbackText() {
        return message.text();
    }

    /** Whether nobody else sees it. */
    public boolean onlyForMe() {
        return message.ephemeral();
    }

    /** Whether it was changed after it was posted. */
    public boolean edited() {
        return message.editedTs() != null;
    }

    /** Slack's id of it within its conversation. */
    public String ts() {
        return message.ts();
    }
}
