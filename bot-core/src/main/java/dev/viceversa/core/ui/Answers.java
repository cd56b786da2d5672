package dev.viceversa.core.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody filled in, by the input's name. Every value is a list of strings as the platform sent it, trimmed;
 * anything else is decided here, so that no conversation parses. Immutable.
 */
public record Answers(Map<String, List<String>> values) {

    public Answers {
        values = Map.copyOf(values);
    }

    /** The words given, without surrounding white space; empty when nothing was given. */
    public Optional<String> text(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** The words given, or an empty string. */
    public String textOrEmpty(String name) {
        return text(name).orElse("");
    }

    /** Everything chosen, in the order given. */
    public List<String> chosen(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public OptionalInt rating(String name) {
        try {
            return text(name).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
        } catch (NumberFormatException notARating) {
            return OptionalInt.empty();
        }
    }

    public Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
