package dev.viceversa.core.insight;

import java.time.Instant;

/**
 * What changed because of an insight, as the mentee says. Immutable.
 *
 * @param words theirs, at most {@link #LONGEST} characters; empty only for {@link Kind#NOT_NOW}
 * @param decidedAt UTC
 */
public record Decision(Kind kind, String words, Instant decidedAt) {

    public static final int LONGEST = 1_000;

    /** What became of it. */
    public enum Kind {
        CHANGED,
        WILL_CHANGE,
        NOT_NOW
    }
}
