package dev.viceversa.core.people;

import java.time.Instant;

/**
 * What a room of the house keeps for a while only. How long is a setting of the house. Called inside a transaction.
 * Thread-safe.
 */
public interface Fading {

    /** Which period counts. */
    Kind kind();

    /** Deletes what is older. Returns how many things; doing it twice is harmless. */
    int fade(Instant before);

    /** Kinds of data with a period of their own. */
    enum Kind {
        /** Private notes, counted from when they were written. */
        NOTES,
        /** What was told to a trusted contact, counted from when it was settled, else sent. */
        CONCERNS,
        /** Short questions to a mentor and their answers, counted from when they were asked. */
        QUESTIONS,
        /** Who did what as a coordinator. */
        AUDIT,
        /** Everything about people who left the company, counted from when an import first missed them. */
        LEAVERS
    }
}
