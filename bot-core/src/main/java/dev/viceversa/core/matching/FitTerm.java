package dev.viceversa.core.matching;

/** What makes a permitted pair a good one; each is scored from 0 to {@link #FULL} and weighed by {@link FitWeights}. */
public enum FitTerm {
    /** What the mentee needs and the mentor offers: need level × offer level of the topics they have in common. */
    NEED,
    /** What both ranked highest: what she most wants to learn, what he most likes to share. */
    PREFERENCE,
    /** Working style, similar or complementary as the program wishes. */
    STYLE,
    /** Another department, another site. */
    OTHER_PLACE,
    /** Working hours in common. */
    HOURS,
    /** Somebody new to the program. */
    NEW_TO_PROGRAM;

    /** A term that could not be better. */
    public static final int FULL = 1000;
}
