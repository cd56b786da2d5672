package dev.viceversa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Figures for machines: one flat JSON object, in the order they were measured. */
public final class Results {

    private static final Pattern FIGURE = Pattern.compile("\"([^\"]+)\": ([^,]+)");

    private final Map<String, String> figures = new LinkedHashMap<>();

    /** Figures to be added to those of an earlier measurement in this file, if there is one. */
    public static Results continuing(Path file) throws IOException {
        Results results = new Results();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                Matcher figure = FIGURE.matcher(line);
                if (figure.find()) {
                    results.figures.put(figure.group(1), figure.group(2));
                }
            }
        }
        return results;
    }

    public void put(String key, double figure) {
        figures.put(key, String.format(Locale.ROOT, figure < 1 ? "%.4f" : "%.2f", figure));
    }

    public void put(String key, long figure) {
        figures.put(key, Long.toString(figure));
    }

    public void put(String key, boolean figure) {
        figures.put(key, Boolean.toString(figure));
    }

    String json() {
        return figures.entrySet().stream()
                .map(figure -> "  \"" + figure.getKey() + "\": " + figure.getValue())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json());
    }
}
