package dev.viceversa.pretend;

import java.util.Locale;

/** What was done to a message, or to something a person reads like one. */
public enum MessageKind {
    /** A new message. */
    POST,
    /** A message was replaced by another text. */
    UPDATE,
    /** A message was taken away. */
    DELETE,
    /** A message only one person sees, and which no history keeps. */
    EPHEMERAL,
    /** A person's home page was published. */
    HOME;

    /** The word used in the exported ledger. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
