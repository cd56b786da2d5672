package dev.viceversa.core.picture;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * Words on a canvas: right-to-left and mixed scripts as they are read, in a typeface that has the letters; what no
 * typeface on this machine has is left out rather than drawn as a box. Drawn as shapes, so that no viewer needs the fonts.
 */
final class Lettering {

    private Lettering() {}

    /**
     * Draws words centred on {@code x}: smaller, down to half, if they are wider than {@code widest}, and on several lines
     * around {@code y} if that is not enough.
     */
    static void shrunk(Graphics2D canvas, String words, Typeface face, float size, double x, double y, double widest) {
        String shown = drawable(words, face);
        if (shown.isBlank()) {
            return;
        }
        TextLayout layout = layout(canvas, shown, face, size);
        float fitting = (float) Math.max(size / 2, Math.min(size, size * widest / layout.getAdvance()));
        centred(canvas, shown, face, fitting, x, y, widest);
    }

    /** Draws words centred on {@code x}, on several lines around {@code y} where they are wider than {@code widest}. */
    static void centred(Graphics2D canvas, String words, Typeface face, float size, double x, double y, double widest) {
        String shown = drawable(words, face);
        if (shown.isBlank()) {
            return;
        }
        List<TextLayout> lines = lines(canvas, shown, face, size, widest);
        double line = y - (lines.size() - 1) * size * 0.6;
        for (TextLayout each : lines) {
            draw(canvas, each, x - each.getAdvance() / 2.0, line);
            line += size * 1.2;
        }
    }

    /** Draws lines from {@code x}, wrapped at {@code widest}; returns how far down they went. */
    static double wrapped(
            Graphics2D canvas, String words, Typeface face, float size, double x, double y, double widest) {
        String shown = drawable(words, face);
        double line = y;
        if (!shown.isBlank()) {
            for (TextLayout each : lines(canvas, shown, face, size, widest)) {
                draw(canvas, each, each.isLeftToRight() ? x : x + widest - each.getAdvance(), line);
                line += size * 1.25;
            }
        }
        return line;
    }

    /** How many lines it takes, wrapped at {@code widest}. */
    static int lineCount(Graphics2D canvas, String words, Typeface face, float size, double widest) {
        String shown = drawable(words, face);
        return shown.isBlank() ? 0 : lines(canvas, shown, face, size, widest).size();
    }

    /** Without what no typeface here can draw, and without line breaks. */
    static String drawable(String words, Typeface face) {
        Font own = face.at(12);
        Font other = face.fallbackAt(12);
        StringBuilder kept = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (Character.isWhitespace(point)) {
                kept.append(' ');
            } else if (!Character.isISOControl(point) && (own.canDisplay(point) || other.canDisplay(point))) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString().replaceAll(" +", " ").strip();
    }

    private static List<TextLayout> lines(Graphics2D canvas, String words, Typeface face, float size, double widest) {
        AttributedString text = attributed(words, face, size);
        LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), canvas.getFontRenderContext());
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < words.length()) {
            lines.add(measurer.nextLayout((float) widest + 0.5f));
        }
        return lines;
    }

    private static TextLayout layout(Graphics2D canvas, String words, Typeface face, float size) {
        return new TextLayout(attributed(words, face, size).getIterator(), canvas.getFontRenderContext());
    }

    private static AttributedString attributed(String words, Typeface face, float size) {
        Font own = face.at(size);
        AttributedString text = new AttributedString(words);
        text.addAttribute(TextAttribute.FONT, own);
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            int next = i + Character.charCount(point);
            if (!own.canDisplay(point)) {
                text.addAttribute(TextAttribute.FONT, face.fallbackAt(size), i, next);
            }
            i = next;
        }
        return text;
    }

    private static void draw(Graphics2D canvas, TextLayout layout, double x, double y) {
        canvas.fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
    }
}
