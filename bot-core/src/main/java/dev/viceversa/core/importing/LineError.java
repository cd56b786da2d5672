package dev.viceversa.core.importing;

import dev.viceversa.core.text.Text;

/**
 * What is wrong with one line.
 *
 * @param line counted from 1, the header included
 * @param reason what to mend, in words
 */
public record LineError(long line, Text reason) {

    static LineError of(long line, String key, Object... args) {
        return new LineError(line, Text.of("import." + key, args));
    }
}
