package dev.viceversa.core.ui;

import dev.viceversa.core.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds answers against the form that asked for them: what is missing, too long, or was never offered. A client can
 * send anything, so conversations check again here whatever a platform promised to check.
 */
public final class FormCheck {

    private FormCheck() {}

    /** Problems by input name, in the form's order; empty when the answers fit. */
    public static Map<String, Text> problems(Form form, Answers answers) {
        Map<String, Text> problems = new LinkedHashMap<>();
        form.inputs().forEach(input -> problem(input, answers).ifPresent(text -> problems.put(input.name(), text)));
        return problems;
    }

    private static Optional<Text> problem(Input input, Answers answers) {
        List<String> given = answers.chosen(input.name());
        if (given.isEmpty()) {
            return input.required() ? Optional.of(Text.of("form.required")) : Optional.empty();
        }
        return switch (input) {
            case Input.ShortText text -> tooLong(answers, text.name(), text.longest());
            case Input.LongText text -> tooLong(answers, text.name(), text.longest());
            case Input.ChooseOne one -> notOffered(given, one.options(), 1);
            case Input.ChooseMany many -> notOffered(given, many.options(), many.most());
            case Input.Rating rating ->
                answers.rating(rating.name()).stream().anyMatch(n -> n >= 1 && n <= rating.highest())
                        ? Optional.empty()
                        : Optional.of(Text.of("form.rating", "highest", rating.highest()));
            case Input.Day day ->
                answers.day(day.name()).isPresent() ? Optional.empty() : Optional.of(Text.of("form.day"));
            case Input.PickPerson _ -> Optional.empty();
            case Input.PickChannel channel -> tooLong(answers, channel.name(), Input.PickChannel.LONGEST);
        };
    }

    private static Optional<Text> tooLong(Answers answers, String name, int longest) {
        int length = answers.textOrEmpty(name).length();
        return length > longest
                ? Optional.of(Text.of("form.too_long", "longest", longest, "length", length))
                : Optional.empty();
    }

    private static Optional<Text> notOffered(List<String> given, List<Input.Option> options, int most) {
        Set<String> offered = options.stream().map(Input.Option::value).collect(Collectors.toSet());
        if (!offered.containsAll(given)) {
            return Optional.of(Text.of("form.not_offered"));
        }
        return given.size() > most ? Optional.of(Text.of("form.too_many", "most", most)) : Optional.empty();
    }
}
