package dev.viceversa.pretend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real material from others, outside of the project; named by the property or variable {@code VICEVERSA_SAMPLES}. */
public final class Samples {

    public static final String WHY_SKIPPED = "VICEVERSA_SAMPLES is not set";

    private Samples() {}

    public static boolean present() {
        return root().isPresent();
    }

    public static JsonNode json(String path) {
        return Json.read(text(path)).orElseThrow(() -> new IllegalStateException("no JSON: " + path));
    }

    public static String text(String path) {
        try {
            return Files.readString(root().orElseThrow().resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Optional<Path> root() {
        return Optional.ofNullable(System.getProperty("VICEVERSA_SAMPLES"))
                .or(() -> Optional.ofNullable(System.getenv("VICEVERSA_SAMPLES")))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }
}
