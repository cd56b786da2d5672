package dev.viceversa.core.conversation;

import dev.viceversa.core.ui.Block;
import java.util.List;

/** A part of a person's own page. Only reads. Thread-safe. */
public interface HomeSection {

    /** Smaller stands higher: 0 greeting, 100 what waits for you, 200 pairings, 300 programs, 900 help. */
    int place();

    /** What to show this visitor; empty list for nothing. */
    List<Block> blocks(Visitor visitor);
}
