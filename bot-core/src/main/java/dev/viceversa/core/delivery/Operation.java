package dev.viceversa.core.delivery;

/** What is done to the other side. */
public enum Operation {
    /** A new message. */
    POST,
    /** An existing message gets new content; doing it twice is harmless. */
    EDIT,
    /** An existing message is removed; doing it twice is harmless. */
    RETRACT
}
