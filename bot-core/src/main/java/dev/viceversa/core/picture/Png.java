package dev.viceversa.core.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * A picture as PNG with few colours, small enough to travel inside a message: what is drawn here is flat colour and letters,
 * and loses nothing to see.
 */
final class Png {

    /** As many as fit four bits a pixel. */
    private static final int COLOURS = 16;

    private Png() {}

    /** Draws on white paper of this size in pixels. */
    static byte[] draw(int width, int height, Consumer<Graphics2D> drawing) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = paper.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            canvas.setColor(Ink.PAPER);
            canvas.fillRect(0, 0, width, height);
            drawing.accept(canvas);
        } finally {
            canvas.dispose();
        }
        return written(fewColours(paper));
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage fewColours(BufferedImage full) {
        int[] pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        List<Integer> palette = palette(counts);
        Map<Integer, Integer> nearest = new HashMap<>();
        counts.keySet().forEach(colour -> nearest.put(colour, nearest(colour, palette)));
        BufferedImage few =
                new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model(palette));
        for (int i = 0; i < pixels.length; i++) {
            few.getRaster().setSample(i % full.getWidth(), i / full.getWidth(), 0, nearest.getOrDefault(pixels[i], 0));
        }
        return few;
    }

    /** The commonest colours that differ to the eye. */
    private static List<Integer> palette(Map<Integer, Integer> counts) {
        List<Integer> common = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> palette = new ArrayList<>();
        for (int apart = 40; palette.size() < COLOURS && apart > 0; apart -= 10) {
            for (int colour : common) {
                int least = apart * apart;
                if (palette.size() < COLOURS && palette.stream().allMatch(taken -> distance(taken, colour) > least)) {
                    palette.add(colour);
                }
            }
        }
        return palette;
    }

    private static int nearest(int colour, List<Integer> palette) {
        return palette.indexOf(palette.stream()
                .min(Comparator.comparingInt(candidate -> distance(candidate, colour)))
                .orElseThrow());
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = new int[COLOURS];
        for (int i = 0; i < COLOURS; i++) {
            colours[i] = palette.get(Math.min(i, palette.size() - 1));
        }
        return new IndexColorModel(4, COLOURS, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }
}
