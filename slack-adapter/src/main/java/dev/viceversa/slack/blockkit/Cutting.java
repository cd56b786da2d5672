package dev.viceversa.slack.blockkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Shortens and splits texts on purpose, between words where it can and never inside a character. Pure functions. */
final class Cutting {

    /** Each character counts as what it takes in a Java string. */
    static final IntUnaryOperator PLAIN = Character::charCount;

    /** Each character counts as what it takes once escaped for mrkdwn. */
    static final IntUnaryOperator ESCAPED = character -> switch (character) {
        case '&' -> 5;
        case '<', '>' -> 4;
        default -> Character.charCount(character);
    };

    private static final String MORE = "…";

    private Cutting() {}

    /** The text, or its beginning and an ellipsis, at most {@code longest} wide. */
    static String to(int longest, String text) {
        return to(longest, text, PLAIN);
    }

    static String to(int longest, String text, IntUnaryOperator width) {
        if (width(text, width) <= longest) {
            return text;
        }
        return text.substring(0, fitting(text, 0, longest - MORE.length(), width))
                        .stripTrailing()
                + MORE;
    }

    /** The text in pieces of at most {@code longest} each; at least one piece, none blank unless the text is. */
    static List<String> into(int longest, String text, IntUnaryOperator width) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = fitting(text, from, longest, width);
            String piece = text.substring(from, to).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            from = to;
        }
        return pieces.isEmpty() ? List.of(text) : pieces;
    }

    private static int width(String text, IntUnaryOperator width) {
        return text.codePoints().map(width).sum();
    }

    /** Where to cut so that what begins at {@code from} fits: after a line, a sentence or a word if one ends late enough. */
    private static int fitting(String text, int from, int longest, IntUnaryOperator width) {
        int used = 0;
        int end = from;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += width.applyAsInt(character);
            if (used > longest) {
                return between(text, from, end);
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static int between(String text, int from, int end) {
        int half = from + (end - from) / 2;
        for (String seam : List.of("\n", ". ", " ")) {
            int at = text.lastIndexOf(seam, end - 1);
            if (at + seam.length() > half && at + seam.length() <= end) {
                return at + seam.length();
            }
        }
        // A cut must move on even through one endless word.
        return Math.max(end, from + Character.charCount(text.codePointAt(from)));
    }
}
