package dev.viceversa.core.circle;

import dev.viceversa.core.program.Mode;
import io.micronaut.context.annotation.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All lessons, read once at start, which a broken file stops. Thread-safe. */
@Context
public final class Lessons {

    private static final String FILE = "/circles/lessons.yaml";

    private final List<Lesson> lessons;

    public Lessons() {
        try (InputStream file = Lessons.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The lessons are missing from the jar");
            }
            lessons = read(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The lessons could not be read", e);
        }
    }

    public List<Lesson> all() {
        return lessons;
    }

    /** The lesson of the nth circle, counted from 1; they begin anew when all were had. */
    public Lesson nth(int turn, Mode mode) {
        List<Lesson> fitting = lessons.stream()
                .filter(lesson -> mode == Mode.REVERSE || !lesson.upward())
                .toList();
        return fitting.get((turn - 1) % fitting.size());
    }

    /** By its key; the first one when a stored key is no longer there. */
    public Lesson find(String key) {
        return lessons.stream()
                .filter(lesson -> lesson.key().equals(key))
                .findFirst()
                .orElse(lessons.getFirst());
    }

    private static List<Lesson> read(Object root) {
        List<Lesson> read = new ArrayList<>();
        if (root instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Map<?, ?> lesson
                        && lesson.size() == 2
                        && lesson.get("key") instanceof String key
                        && lesson.get("upward") instanceof Boolean upward) {
                    read.add(new Lesson(key, upward));
                } else {
                    throw new IllegalStateException(FILE + ": each lesson has a key and upward, not " + entry);
                }
            }
        }
        if (read.isEmpty()) {
            throw new IllegalStateException(FILE + ": has no lessons");
        }
        return List.copyOf(read);
    }
}
