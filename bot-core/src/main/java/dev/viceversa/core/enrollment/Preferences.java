package dev.viceversa.core.enrollment;

import java.util.List;

/**
 * How somebody likes to work together.
 *
 * @param style answers to the working-style questions, 1–5 each, in the order asked; empty when not answered
 * @param seats how many pairings they want at once
 */
public record Preferences(List<Integer> style, int seats) {
    public static final Preferences NONE = new Preferences(List.of(), 1);

    public Preferences {
        style = List.copyOf(style);
    }
}
