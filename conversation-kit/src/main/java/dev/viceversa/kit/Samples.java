package dev.viceversa.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Real material that is not part of the project, where {@code VICEVERSA_SAMPLES} names its folder. */
public final class Samples {

    public static final String ABSENT = "VICEVERSA_SAMPLES is not set: no real material to look at";

    private Samples() {}

    public static boolean present() {
        return folder().isPresent();
    }

    public static Path file(String name) {
        return folder().orElseThrow().resolve(name);
    }

    /** All files below a folder, sorted. */
    public static List<Path> below(String name) {
        try (Stream<Path> files = Files.walk(file(name))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("VICEVERSA_SAMPLES"))
                .or(() -> Optional.ofNullable(System.getenv("VICEVERSA_SAMPLES")))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory);
    }
}
