package dev.viceversa.core.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The typefaces that come in the jar, so that a picture looks the same on every machine. Thread-safe. */
enum Typeface {
    SANS("LiberationSans-Regular", Font.SANS_SERIF),
    SANS_BOLD("LiberationSans-Bold", Font.SANS_SERIF),
    SERIF("LiberationSerif-Regular", Font.SERIF),
    SERIF_BOLD("LiberationSerif-Bold", Font.SERIF),
    SERIF_ITALIC("LiberationSerif-Italic", Font.SERIF);

    private final Font font;
    private final Font fallback;

    Typeface(String file, String family) {
        this.font = load(file);
        // Whatever the machine has for scripts ours does not cover.
        this.fallback = new Font(family, Font.PLAIN, 1);
    }

    /** In this size, in pixels or points of whatever is drawn on. */
    Font at(float size) {
        return font.deriveFont(size);
    }

    Font fallbackAt(float size) {
        return fallback.deriveFont(size);
    }

    private static Font load(String file) {
        try (InputStream bytes = Typeface.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            if (bytes == null) {
                throw new IllegalStateException("The typeface " + file + " is missing from the jar");
            }
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Pictures cannot be drawn: the system library fontconfig is missing (Debian: libfontconfig1)", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The typeface " + file + " is broken", e);
        }
    }
}
