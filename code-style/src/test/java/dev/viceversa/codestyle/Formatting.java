package dev.viceversa.codestyle;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;

/** The one way a Java file of this project may look. Safe for use by several threads. */
final class Formatting {

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    /**
     * Orders and prunes imports, breaks over-long strings, lays out everything else.
     *
     * @param file only named in the error
     * @throws IllegalArgumentException if the text is not Java
     */
    String format(String file, String source) {
        try {
            return formatter.formatSourceAndFixImports(source);
        } catch (FormatterException e) {
            throw new IllegalArgumentException("cannot format " + file + ": " + e.getMessage(), e);
        }
    }
}
