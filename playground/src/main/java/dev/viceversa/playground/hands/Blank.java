package dev.viceversa.playground.hands;

import java.util.List;

/**
 * One thing to fill in.
 *
 * @param name how answers call it
 * @param filled whether something stands there already
 * @param options what can be chosen; empty where there is no choice
 * @param longest how many characters words may have
 * @param most how many options may be chosen
 */
public record Blank(
        String name, Kind kind, boolean optional, boolean filled, List<Option> options, int longest, int most) {

    /** What it asks for. */
    public enum Kind {
        WORDS,
        ONE,
        MANY,
        DAY,
        NUMBER,
        /** People pickers and the like. */
        OTHER
    }

    /** Something to choose: what stands there, and how answers call it. */
    public record Option(String shown, String value) {}

    public Blank {
        options = List.copyOf(options);
    }
}
