package dev.viceversa.core.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * A card of thanks.
 *
 * @param title such as "Thank you"
 * @param why what for, one sentence
 * @param from who says it
 */
public record ThankYouCard(String title, String why, String from) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 300;
    private static final Color CREAM = new Color(0xFFF6E3);

    public byte[] png() {
        return Png.draw(WIDTH, HEIGHT, this::draw);
    }

    private void draw(Graphics2D canvas) {
        canvas.setColor(CREAM);
        canvas.fill(new RoundRectangle2D.Double(0, 0, WIDTH, HEIGHT, 28, 28));
        canvas.setColor(Ink.BLUE);
        canvas.fill(new Rectangle2D.Double(0, HEIGHT - 14, WIDTH, 14));
        star(canvas, WIDTH / 2.0, 52, 24);
        star(canvas, WIDTH / 2.0 - 62, 60, 12);
        star(canvas, WIDTH / 2.0 + 62, 60, 12);
        canvas.setColor(Ink.BLUE);
        Lettering.shrunk(canvas, title, Typeface.SERIF_BOLD, 50, WIDTH / 2.0, 134, WIDTH - 60);
        canvas.setColor(Ink.TEXT);
        Lettering.centred(canvas, why, Typeface.SERIF, 22, WIDTH / 2.0, 188, WIDTH - 90);
        canvas.setColor(Ink.QUIET);
        Lettering.shrunk(canvas, from, Typeface.SERIF_ITALIC, 21, WIDTH / 2.0, 250, WIDTH - 80);
    }

    private static void star(Graphics2D canvas, double x, double y, double size) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double away = i % 2 == 0 ? size : size * 0.45;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            if (i == 0) {
                star.moveTo(x + away * Math.cos(angle), y + away * Math.sin(angle));
            } else {
                star.lineTo(x + away * Math.cos(angle), y + away * Math.sin(angle));
            }
        }
        star.closePath();
        canvas.setColor(Ink.ORANGE);
        canvas.fill(star);
    }
}
