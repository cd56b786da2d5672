package dev.viceversa.core.conversation;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
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

    private final AtomicBoolean told = new AtomicBoolean();

    Illustrating() {}

    /**
     * A picture with the words for somebody who cannot see it, or the words alone.
     *
     * @param title what a file of it is called
     * @param alternative everything the picture says
     */
    public Block picture(String title, Text alternative, Supplier<byte[]> drawing) {
        try {
            return new Block.Picture(title, drawing.get(), alternative);
        } catch (RuntimeException | LinkageError | InternalError cannotDraw) {
            // Missing fontconfig or fonts surface as any of these, depending on who asks first.
            if (told.compareAndSet(false, true)) {
                LOG.warn("Pictures cannot be drawn here; their words are sent instead", cannotDraw);
            }
            return new Block.Prose(alternative);
        }
    }
}
