package dev.viceversa.core.conversation;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts drawn pictures into messages. On a machine that cannot draw, the words stand in for the picture: the message
 * matters more. Thread-safe.
 */
@Singleton
public class Illustrating {

    private static final Logger LOG = LoggerFactory.getLogger(Illustrating.class);

    static {
        // Nobody opens a window, also not on a machine with a screen.
        System.setProperty("java.awt.headless", "true");
    }

    private final AtomicBoolean told = new AtomicBoolean();

    Illustrating() {}

    /**
     * A picture with the words for somebody who cannot see it, or the words alone.
     *
     * @param title what a file of it is called
     * @param alternative everything the picture says
     */
    public Block picture(String title, Text alternative, Supplier<byte[]> drawing) {
        return drawn(drawing)
                .<Block>map(png -> new Block.Picture(title, png, alternative))
                .orElseGet(() -> new Block.Prose(alternative));
    }

    /** What was drawn; empty on a machine that cannot draw. */
    public Optional<byte[]> drawn(Supplier<byte[]> drawing) {
        try {
            return Optional.of(drawing.get());
        } catch (OutOfMemoryError full) {
            throw full;
        } catch (RuntimeException | Error cannotDraw) {
            // Java says missing fontconfig and missing fonts with errors of every kind, depending on who asks first.
            if (told.compareAndSet(false, true)) {
                LOG.warn("Pictures cannot be drawn here; their words are sent instead: {}", cannotDraw.toString());
            }
            return Optional.empty();
        }
    }
}
