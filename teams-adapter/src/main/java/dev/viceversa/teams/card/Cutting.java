package dev.viceversa.teams.card;

import java.util.ArrayList;
import java.util.List;

/** Shortens and splits texts on purpose, at white space where it can and never inside a character. Pure functions. */
final class Cutting {

    private static final String MORE = "…";

    private Cutting() {}

    /** The text, or its beginning and an ellipsis, at most {@code longest} UTF-16 units. */
    static String to(int longest, String text) {
        return text.length() <= longest
                ? text
                : text.substring(0, end(text, 0, longest - MORE.length())).stripTrailing() + MORE;
    }

    /** The text in pieces of at most {@code longest}; empty when there is nothing to read. */
    static List<String> into(int longest, String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from, longest);
            String piece = text.substring(from, to).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            from = to;
        }
        return pieces;
    }

    private static int end(String text, int from, int longest) {
        int hard = Math.min(text.length(), from + longest);
        if (hard == text.length()) {
            return hard;
        }
        int space = text.lastIndexOf(' ', hard - 1);
        if (space > from + longest / 2) {
            return space + 1;
        }
        return Character.isHighSurrogate(text.charAt(hard - 1)) && hard - 1 > from ? hard - 1 : hard;
    }
}
