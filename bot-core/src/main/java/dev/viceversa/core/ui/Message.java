package dev.viceversa.core.ui;

import dev.viceversa.core.text.Text;
import java.util.List;

/**
 * Something said to a person or in a channel. Immutable.
 *
 * @param summary one sentence for the notification on a phone and for screen readers; says nothing private
 * @param blocks what is shown
 */
public record Message(Text summary, List<Block> blocks) {

    public Message {
        blocks = List.copyOf(blocks);
    }

    public static Message of(Text summary, Block... blocks) {
        return new Message(summary, List.of(blocks));
    }

    /** One plain sentence. */
    public static Message plain(String key, Object... args) {
        Text text = Text.of(key, args);
        return new Message(text, List.of(new Block.Prose(text)));
    }
}
