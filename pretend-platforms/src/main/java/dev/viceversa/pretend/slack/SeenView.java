package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.viceversa.pretend.slack.workspace.ShownText;
import dev.viceversa.pretend.slack.workspace.SlackView;

/**
 * A modal or home page as a person sees it.
 *
 * @param view the view behind it, as it was
 */
public record SeenView(SlackView view) implements Screen {

    @Override
    public ArrayNode blocks() {
        return view.blocks();
    }

    @Override
    public String text() {
        return String.join("\n", ShownText.lines(blocks()));
    }

    /** What stands in the bar at the top; empty for a home page. */
    public String title() {
        return ShownText.plain(view.words("title"));
    }

    /** What stands on the button that submits; empty when there is none. */
    public String submitLabel() {
        return ShownText.plain(view.words("submit"));
    }

    /** What the app calls this kind of view; empty for none. */
    public String callbackId() {
        return view.callbackId();
    }
}
