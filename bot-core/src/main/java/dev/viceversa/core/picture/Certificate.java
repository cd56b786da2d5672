package dev.viceversa.core.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A certificate on landscape paper, drawn in points (A4, 842 × 595): thanks to one person, no score, nobody else's name.
 *
 * @param title such as "Certificate"
 * @param before the line above the name
 * @param name whose it is, in whatever script they write it
 * @param after sentences beneath the name
 * @param program the program's name
 * @param when from when to when, and the day it was made
 */
public record Certificate(String title, String before, String name, String after, String program, String when) {

    static final int WIDTH = 842;
    static final int HEIGHT = 595;
    private static final double MIDDLE = WIDTH / 2.0;

    /**
     * For a chat window: a small picture.
     *
     * @throws IllegalStateException when no typeface on this machine has any letter of the name
     */
    public byte[] png() {
        int width = 640;
        return Png.draw(width, (int) Math.round(width * (double) HEIGHT / WIDTH), canvas -> {
            canvas.scale(width / (double) WIDTH, width / (double) WIDTH);
            draw(canvas);
        });
    }

    /**
     * To keep and print: one page, letters as shapes.
     *
     * @throws IllegalStateException when no typeface on this machine has any letter of the name
     */
    public byte[] pdf() {
        return Pdf.page(title + " – " + name, WIDTH, HEIGHT, this::draw);
    }

    private void draw(Graphics2D canvas) {
        if (Lettering.drawable(name, Typeface.SERIF_BOLD).isEmpty()) {
            throw new IllegalStateException("No typeface on this machine has the letters of a name");
        }
        canvas.setColor(Ink.PAPER);
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        frame(canvas);
        emblem(canvas, MIDDLE, 112);
        canvas.setColor(Ink.BLUE);
        Lettering.shrunk(canvas, title, Typeface.SERIF_BOLD, 40, MIDDLE, 208, 640);
        canvas.setColor(Ink.QUIET);
        Lettering.shrunk(canvas, before, Typeface.SERIF_ITALIC, 18, MIDDLE, 248, 640);
        canvas.setColor(Ink.TEXT);
        Lettering.shrunk(canvas, name, Typeface.SERIF_BOLD, 46, MIDDLE, 308, 660);
        canvas.setColor(Ink.ORANGE);
        canvas.fill(new Rectangle2D.Double(MIDDLE - 60, 350, 120, 2.5));
        canvas.setColor(Ink.TEXT);
        Lettering.centred(canvas, after, Typeface.SERIF, 20, MIDDLE, 408, 560);
        canvas.setColor(Ink.BLUE);
        Lettering.shrunk(canvas, program, Typeface.SERIF_BOLD, 21, MIDDLE, 482, 640);
        canvas.setColor(Ink.QUIET);
        Lettering.shrunk(canvas, when, Typeface.SERIF, 15, MIDDLE, 512, 640);
    }

    private static void frame(Graphics2D canvas) {
        canvas.setColor(Ink.BLUE);
        canvas.setStroke(new BasicStroke(3));
        canvas.draw(new Rectangle2D.Double(26, 26, WIDTH - 52, HEIGHT - 52));
        canvas.setColor(Ink.ORANGE);
        canvas.setStroke(new BasicStroke(1.2f));
        canvas.draw(new Rectangle2D.Double(35, 35, WIDTH - 70, HEIGHT - 70));
    }

    /** Two circles that share a middle, each with an arrow to the other: what one knows goes both ways. */
    private static void emblem(Graphics2D canvas, double x, double y) {
        canvas.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.setColor(Ink.BLUE);
        canvas.draw(new Ellipse2D.Double(x - 46, y - 30, 60, 60));
        canvas.setColor(Ink.ORANGE);
        canvas.draw(new Ellipse2D.Double(x - 14, y - 30, 60, 60));
        canvas.setColor(Ink.BLUE);
        arrow(canvas, x - 9, x + 9, y - 6);
        canvas.setColor(Ink.ORANGE);
        arrow(canvas, x + 9, x - 9, y + 6);
    }

    private static void arrow(Graphics2D canvas, double from, double to, double y) {
        double head = Math.signum(to - from) * 5;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(from, y);
        arrow.lineTo(to, y);
        arrow.moveTo(to - head, y - 4);
        arrow.lineTo(to, y);
        arrow.lineTo(to - head, y + 4);
        canvas.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(arrow);
    }
}
