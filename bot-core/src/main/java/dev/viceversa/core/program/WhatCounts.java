package dev.viceversa.core.program;

import java.util.stream.IntStream;

/**
 * What counts when two people are put together: how much each part of their fit weighs, from 0 (not at all) to
 * {@link #MOST}, which working styles go together, and who is seated first when seats are short. Only the proportion of
 * the weights matters. Immutable.
 *
 * @param need that the mentor offers what the mentee needs
 * @param ranking that the topics both ranked highest come together
 * @param style that their working styles go together
 * @param otherPlace that they come from different departments and sites
 * @param hours that they share working hours
 * @param newcomers that they take part for the first time
 * @param styles which working styles go together
 * @param topicRequired whether a pair must have a topic in common; otherwise topics only count
 * @param first whose mentees are seated first when there are not seats for all
 */
public record WhatCounts(
        int need,
        int ranking,
        int style,
        int otherPlace,
        int hours,
        int newcomers,
        Styles styles,
        boolean topicRequired,
        First first) {

    /** The largest weight. */
    public static final int MOST = 100;

    /** What a new program starts with. */
    public static final WhatCounts DEFAULT = new WhatCounts(30, 20, 20, 15, 10, 5, Styles.SIMILAR, true, First.NOBODY);

    /** Which working styles go together. */
    public enum Styles {
        SIMILAR,
        COMPLEMENTARY
    }

    /** Who is seated first when seats are short, by level. */
    public enum First {
        /** Everybody alike. */
        NOBODY,
        MORE_SENIOR,
        LESS_SENIOR
    }

    /** Whether every weight is within its bounds and at least one counts. */
    boolean sound() {
        int[] weights = {need, ranking, style, otherPlace, hours, newcomers};
        return IntStream.of(weights).allMatch(weight -> weight >= 0 && weight <= MOST)
                && IntStream.of(weights).anyMatch(weight -> weight > 0);
    }
}
