package dev.viceversa.core.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.OptionalInt;

/** Averages of survey questions as bars, each with its words beside it, and where it stood the time before. */
public final class ScoresChart {

    private static final int WIDTH = 720;
    private static final int ROW = 62;
    private static final int TOP = 58;
    private static final int BOTTOM = 48;
    private static final int LABELS = 300;
    private static final int BAR_FROM = 336;
    private static final int BAR_TO = 630;

    private ScoresChart() {}

    /**
     * One question.
     *
     * @param label its words, finished; two lines are shown
     * @param said its average as the reader writes it, such as "4.2"
     * @param tenths its average in tenths
     * @param before its average the time before, in tenths; empty when there was none
     * @param highest the best there is, such as 5
     */
    public record Score(String label, String said, int tenths, OptionalInt before, int highest) {}

    /** Words on the chart, finished. */
    public record Words(String title, String now, String before) {}

    /**
     * The chart as PNG.
     *
     * @param scores at least one
     */
    public static byte[] draw(Words words, List<Score> scores) {
        int height = TOP + scores.size() * ROW + BOTTOM;
        boolean compared = scores.stream().anyMatch(score -> score.before().isPresent());
        return Png.draw(WIDTH, height, canvas -> {
            canvas.setColor(Ink.TEXT);
            Lettering.shrunk(canvas, words.title(), Typeface.SANS_BOLD, 19, WIDTH / 2.0, 34, WIDTH - 40);
            for (int i = 0; i < scores.size(); i++) {
                row(canvas, scores.get(i), TOP + i * ROW);
            }
            legend(canvas, words, compared, height - BOTTOM / 2 + 4);
        });
    }

    private static void row(Graphics2D canvas, Score score, int top) {
        canvas.setColor(Ink.TEXT);
        int lines = Lettering.lineCount(canvas, score.label(), Typeface.SANS, 15, LABELS);
        double middle = top + ROW / 2.0;
        Lettering.wrapped(
                canvas, score.label(), Typeface.SANS, 15, 20, middle + 5 - (Math.min(lines, 3) - 1) * 9.4, LABELS);
        bar(canvas, Ink.TRACK, BAR_TO, middle);
        bar(canvas, Ink.BLUE, at(score.tenths(), score.highest()), middle);
        score.before().ifPresent(before -> diamond(canvas, at(before, score.highest()), middle));
        canvas.setColor(Ink.TEXT);
        Lettering.wrapped(canvas, score.said(), Typeface.SANS_BOLD, 19, BAR_TO + 18, middle + 7, 70);
    }

    private static void bar(Graphics2D canvas, Color colour, double to, double middle) {
        canvas.setColor(colour);
        canvas.fill(new RoundRectangle2D.Double(BAR_FROM, middle - 11, Math.max(4, to - BAR_FROM), 22, 6, 6));
    }

    private static void diamond(Graphics2D canvas, double x, double y) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - 10);
        shape.lineTo(x + 9, y);
        shape.lineTo(x, y + 10);
        shape.lineTo(x - 9, y);
        shape.closePath();
        canvas.setColor(Ink.PAPER);
        canvas.fill(shape);
        AffineTransform before = canvas.getTransform();
        canvas.translate(x, y);
        canvas.scale(0.72, 0.72);
        canvas.translate(-x, -y);
        canvas.setColor(Ink.ORANGE);
        canvas.fill(shape);
        canvas.setTransform(before);
    }

    private static void legend(Graphics2D canvas, Words words, boolean compared, double middle) {
        canvas.setColor(Ink.BLUE);
        canvas.fill(new RoundRectangle2D.Double(BAR_FROM, middle - 7, 24, 14, 4, 4));
        canvas.setColor(Ink.QUIET);
        Lettering.wrapped(canvas, words.now(), Typeface.SANS, 15, BAR_FROM + 32, middle + 5, 150);
        if (compared) {
            diamond(canvas, BAR_FROM + 196, middle);
            canvas.setColor(Ink.QUIET);
            Lettering.wrapped(canvas, words.before(), Typeface.SANS, 15, BAR_FROM + 214, middle + 5, 160);
        }
    }

    private static double at(int tenths, int highest) {
        return BAR_FROM + (BAR_TO - BAR_FROM) * Math.min(1, tenths / 10.0 / highest);
    }
}
