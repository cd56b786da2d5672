package dev.viceversa.playground.hands;

import dev.viceversa.core.ui.ActionRef;
import java.util.Optional;

/** Something a message offers to press. */
public interface Offer {

    /** What it means to the bot; empty for links and what is not the bot's. */
    Optional<ActionRef> meaning();

    /** Whether the message suggests it before others. */
    boolean suggested();

    Pressed press();
}
