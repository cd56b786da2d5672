package dev.viceversa.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run found, by name. Kept in a file that parts of a run, one after another, add to. Thread-safe.
 */
final class Figures {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Map<String, Number> found = new TreeMap<>();

    Figures(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try {
                JSON.readTree(file.toFile())
                        .properties()
                        .forEach(known ->
                                found.put(known.getKey(), known.getValue().numberValue()));
            } catch (IOException notOurs) {
                throw new UncheckedIOException("Cannot read " + file, notOurs);
            }
        }
    }

    synchronized void put(String name, Number value) {
        found.put(name, value);
    }

    /** Adds to what other parts found under this name. */
    synchronized void add(String name, long more) {
        found.merge(name, more, (known, added) -> known.longValue() + added.longValue());
    }

    synchronized void atLeast(String name, double value) {
        found.merge(name, value, (known, now) -> Math.max(known.doubleValue(), now.doubleValue()));
    }

    synchronized long count(String name) {
        return found.getOrDefault(name, 0).longValue();
    }

    synchronized double value(String name) {
        return found.getOrDefault(name, 0).doubleValue();
    }

    synchronized void write() {
        try {
            Files.createDirectories(file.getParent());
            JSON.writeValue(file.toFile(), found);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** For people. */
    synchronized String table() {
        StringBuilder table = new StringBuilder(String.format("%n%-44s %12s%n", "chaos", "figure"));
        found.forEach((name, value) -> table.append(String.format(
                "%-44s %12s%n", name, value instanceof Double d ? String.format("%.2f", d) : value.toString())));
        return table.toString();
    }
}
