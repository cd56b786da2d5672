package dev.viceversa.core.conversation;

import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;

/** What a person did. Adapters make these from what their platform sends; nothing else gets in. Immutable. */
public sealed interface Gesture {

    Envelope envelope();

    /**
     * Typed a command.
     *
     * @param word the first word typed, lower case; may be none of ours; empty for a bare command
     * @param rest whatever was typed after it
     */
    record CommandGiven(Envelope envelope, String word, String rest) implements Gesture {}

    /** Pressed a button. */
    record ButtonPressed(Envelope envelope, ActionRef action) implements Gesture {}

    /** Sent a form. */
    record FormSubmitted(Envelope envelope, ActionRef action, Answers answers) implements Gesture {}

    /** Looked at their own page. */
    record HomeOpened(Envelope envelope) implements Gesture {}

    /** Made the bot reachable for themselves: installed the app, or opened the chat for the first time. */
    record Arrived(Envelope envelope) implements Gesture {}
}
