package dev.viceversa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures for machines: one flat JSON object, in the order they were measured. */
final class Results {

    private final Map<String, String> figures = new LinkedHashMap<>();

    void put(String key, double figure) {
        figures.put(key, String.format(Locale.ROOT, figure < 1 ? "%.4f" : "%.2f", figure));
    }

    void put(String key, long figure) {
        figures.put(key, Long.toString(figure));
    }

    void put(String key, boolean figure) {
        figures.put(key, Boolean.toString(figure));
    }

    String json() {
        return figures.entrySet().stream()
                .map(figure -> "  \"" + figure.getKey() + "\": " + figure.getValue())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json());
    }
}
