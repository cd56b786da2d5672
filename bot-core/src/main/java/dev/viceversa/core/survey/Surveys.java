package dev.viceversa.core.survey;

import dev.viceversa.core.text.Wordbook;
import io.micronaut.context.annotation.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All surveys, read once at start, which a broken file stops. Thread-safe. */
@Context
public final class Surveys implements Wordbook {

    private static final List<String> OURS = List.of(Survey.READINESS, Survey.PULSE, Survey.CLOSING);

    private final Map<String, SurveyFile> files = new LinkedHashMap<>();

    /** Reads our own. */
    public Surveys() {
        for (String name : OURS) {
            try (InputStream file = Surveys.class.getResourceAsStream("/surveys/" + name + ".yaml")) {
                if (file == null) {
                    throw new IllegalStateException("The survey " + name + " is missing from the jar");
                }
                files.put(name, SurveyFile.read(name, new InputStreamReader(file, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("The survey " + name + " could not be read", e);
            }
        }
    }

    public List<Survey> all() {
        return files.values().stream().map(SurveyFile::survey).toList();
    }

    public Optional<Survey> find(String name) {
        return Optional.ofNullable(files.get(name)).map(SurveyFile::survey);
    }

    /** The survey, which must exist: for names of ours. */
    public Survey get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("No survey " + name));
    }

    @Override
    public Map<String, String> words(String namespace, Locale language) {
        return files.values().stream()
                .filter(file -> SurveyFile.namespace(file.survey().name()).equals(namespace))
                .findFirst()
                .map(file -> file.words().getOrDefault(language, Map.of()))
                .orElse(Map.of());
    }
}
