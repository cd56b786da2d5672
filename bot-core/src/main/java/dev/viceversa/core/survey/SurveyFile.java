package dev.viceversa.core.survey;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One survey as its file says it: the survey, whose texts are keys, and the words of those keys in every language.
 */
record SurveyFile(Survey survey, Map<Locale, Map<String, String>> words) {

    /** The text namespace of a survey. */
    static String namespace(String survey) {
        return "survey_" + survey;
    }

    /** @throws IllegalArgumentException when something is missing or unknown, saying where */
    static SurveyFile read(String name, Reader yaml) {
        Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        Reading reading = new Reading(name);
        Map<String, Object> parts = reading.mapping("the file", root, List.of("title", "intro", "items"), List.of());
        Text title = reading.text("title", parts.get("title"));
        Text intro = reading.text("intro", parts.get("intro"));
        List<Survey.Item> items = new ArrayList<>();
        if (!(parts.get("items") instanceof Map<?, ?> written)) {
            throw reading.broken("items", "must be a mapping");
        }
        written.forEach((key, value) -> items.add(reading.item(String.valueOf(key), value)));
        return new SurveyFile(new Survey(name, title, intro, items), reading.words);
    }

    private static final class Reading {
        private final String name;
        private final Map<Locale, Map<String, String>> words = new HashMap<>();

        Reading(String name) {
            this.name = name;
        }

        Survey.Item item(String key, @Nullable Object value) {
            if (!key.matches("[a-z][a-z0-9_]{0,39}")) {
                throw broken("items." + key, "is not a key of small letters, digits and _");
            }
            Map<String, Object> parts = mapping("items." + key, value, List.of("kind", "ask"), List.of("low", "high"));
            Text ask = text("item_" + key + "_ask", parts.get("ask"));
            return switch (String.valueOf(parts.get("kind"))) {
                case "scale" ->
                    new Survey.Item.Scale(
                            key,
                            ask,
                            text("item_" + key + "_low", parts.get("low")),
                            text("item_" + key + "_high", parts.get("high")));
                case "recommend" -> new Survey.Item.Recommend(key, ask);
                case "comment" -> new Survey.Item.Comment(key, ask);
                default -> throw broken("items." + key, "has a kind that is not scale, recommend or comment");
            };
        }

        Text text(String key, @Nullable Object value) {
            List<String> languages =
                    Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
            Map<String, Object> said = mapping(key, value, languages, List.of());
            for (Locale language : Texts.LANGUAGES) {
                String sentence = String.valueOf(said.get(language.getLanguage()));
                if (sentence.isBlank() || sentence.contains("{") || sentence.contains("}")) {
                    throw broken(key, "is empty or has braces in " + language);
                }
                words.computeIfAbsent(language, _ -> new HashMap<>()).put(namespace(name) + "." + key, sentence);
            }
            return Text.of(namespace(name) + "." + key);
        }

        Map<String, Object> mapping(
                String where, @Nullable Object value, List<String> required, List<String> permitted) {
            if (!(value instanceof Map<?, ?> written)) {
                throw broken(where, "must be a mapping");
            }
            Map<String, Object> parts = new HashMap<>();
            written.forEach((key, part) -> parts.put(String.valueOf(key), part));
            required.stream().filter(key -> parts.get(key) == null).findFirst().ifPresent(key -> {
                throw broken(where, "lacks " + key);
            });
            parts.keySet().stream()
                    .filter(key -> !required.contains(key) && !permitted.contains(key))
                    .findFirst()
                    .ifPresent(key -> {
                        throw broken(where, "has " + key + ", which means nothing");
                    });
            return parts;
        }

        IllegalArgumentException broken(String where, String what) {
            return new IllegalArgumentException("The survey " + name + ": " + where + " " + what);
        }
    }
}
