package dev.viceversa.core.enrollment;

import java.util.List;

/**
 * How somebody likes to work together.
 *
 * @param style answers to the working-style questions, 1–5 each, in the order asked; empty when not answered
 * @param ranking keys of the topics that matter most to them, the most important first; empty when they ranked none
 * @param seats how many pairings they want at once
 */
public record Preferences(List<Integer> style, List<String> ranking, int seats) {

    /** So many topics can be ranked. */
    public static final int MOST_RANKED = 3;

    public static final Preferences NONE = new Preferences(List.of(), List.of(), 1);

    public Preferences {
        style = List.copyOf(style);
        ranking = List.copyOf(ranking);
    }
}
