package dev.viceversa.core.track;

import dev.viceversa.core.text.Wordbook;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All tracks: the house's own, and a company's from the folder of the setting {@code viceversa.tracks}, where a file of
 * the same name takes the place of ours. Read once at start, which a broken file stops. Thread-safe.
 */
@Context
public final class Tracks implements Wordbook {

    /** The track a new program starts from. */
    public static final String DEFAULT = "TECH";

    private static final List<String> OURS = List.of(
            "TECH",
            "MARKET",
            "RETENTION",
            "INCLUSION",
            "CULTURE",
            "MENTOR_SKILLS",
            "GENERATIONS",
            "CHANGE",
            "INNOVATION");

    private final Map<String, TrackFile> files = new LinkedHashMap<>();

    @Inject
    Tracks(@Value("${viceversa.tracks:}") String folder) {
        List<String> problems = new ArrayList<>();
        OURS.forEach(name -> take(name, name + ".yaml", ours(name), problems));
        if (!folder.isBlank()) {
            theirs(Path.of(folder), problems);
        }
        if (!problems.isEmpty()) {
            throw new TrackBroken(problems);
        }
    }

    /** In the order they are offered. */
    public List<Track> all() {
        return files.values().stream().map(TrackFile::track).toList();
    }

    public Optional<Track> find(String name) {
        return Optional.ofNullable(files.get(name)).map(TrackFile::track);
    }

    /**
     * The track of a program. A program keeps its track's name even when a company took its file away; the default
     * track then speaks for it.
     */
    public Track of(String name) {
        return find(name).orElseGet(() -> files.get(DEFAULT).track());
    }

    @Override
    public Map<String, String> words(String namespace, Locale language) {
        return files.values().stream()
                .filter(file -> TrackFile.namespace(file.track().name()).equals(namespace))
                .findFirst()
                .map(file -> file.words().getOrDefault(language, Map.of()))
                .orElse(Map.of());
    }

    private void theirs(Path folder, List<String> problems) {
        if (!Files.isDirectory(folder)) {
            problems.add("The setting viceversa.tracks names " + folder + ", which is not a folder");
            return;
        }
        try (Stream<Path> found = Files.list(folder)) {
            for (Path path : found.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String file = path.getFileName().toString();
                String name = file.substring(0, file.length() - ".yaml".length());
                if (name.matches("[A-Z][A-Z0-9_]{1,39}")) {
                    try (Reader yaml = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                        take(name, file, yaml, problems);
                    }
                } else {
                    problems.add(file + ": a track's file is named in capital letters, such as ONBOARDING.yaml");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of tracks could not be read: " + folder, e);
        }
    }

    private void take(String name, String file, Reader yaml, List<String> problems) {
        try {
            files.put(name, TrackFile.read(name, file, yaml));
        } catch (TrackBroken broken) {
            problems.addAll(broken.problems());
        }
    }

    private static Reader ours(String name) {
        InputStream file = Tracks.class.getResourceAsStream("/tracks/" + name + ".yaml");
        if (file == null) {
            throw new IllegalStateException("The track " + name + " is missing from the jar");
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
