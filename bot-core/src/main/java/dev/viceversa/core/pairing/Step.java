package dev.viceversa.core.pairing;

/** What became of a step in a pairing's life. */
public sealed interface Step {
    /** The pairing as it stands after the step was tried. */
    Pairing pairing();

    /** It was taken; to be stored. */
    record Changed(Pairing pairing) implements Step {}

    /** It had been taken before; nothing to store and nothing to say twice. */
    record Unchanged(Pairing pairing) implements Step {}

    /** It cannot be taken. */
    record Refused(Pairing pairing, Why why) implements Step {}

    /** Why a step cannot be taken. */
    enum Why {
        /** Somebody else decides this. */
        NOT_YOURS,
        /** The time to answer is over. */
        TOO_LATE,
        /** Something else has to happen before. */
        NOT_YET,
        /** The pairing is over. */
        OVER
    }
}
