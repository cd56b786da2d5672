package dev.viceversa.core.ui;

import java.util.List;

/** A person's own page with the bot: Slack's App Home, a card on Teams. Immutable. */
public record Home(List<Block> blocks) {
    public Home {
        blocks = List.copyOf(blocks);
    }
}
