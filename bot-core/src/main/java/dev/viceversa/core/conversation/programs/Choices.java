package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.RuleBounds;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers to choose from. Whatever stands now is always among them. */
final class Choices {

    private static final String NO_LIMIT = "any";

    private Choices() {}

    /** Every number of a stretch. */
    static Input numbers(String name, int from, int to, int now) {
        return among(
                name,
                IntStream.rangeClosed(from, to).boxed().toList(),
                now,
                number -> Text.verbatim(Integer.toString(number)));
    }

    /** Days, as "3 days". */
    static Input days(String name, List<Integer> days, int now) {
        return among(name, days, now, count -> Text.of("program.days_count", "days", count));
    }

    /** These numbers, each said in its own way. */
    static Input among(String name, List<Integer> numbers, int now, IntFunction<Text> label) {
        List<Integer> offered = numbers.contains(now)
                ? numbers
                : Stream.concat(numbers.stream(), Stream.of(now)).sorted().toList();
        return new Input.ChooseOne(
                name,
                Text.of("program." + name),
                Optional.of(Text.of("program." + name + "_hint")),
                true,
                offered.stream()
                        .map(number -> new Input.Option(Integer.toString(number), label.apply(number)))
                        .toList(),
                Optional.of(Integer.toString(now)));
    }

    /** A level, or no limit. */
    static Input limit(String name, OptionalInt now) {
        List<Input.Option> options = new ArrayList<>();
        options.add(new Input.Option(NO_LIMIT, Text.of("program.no_limit")));
        IntStream.rangeClosed(1, RuleBounds.MOST_LEVELS)
                .mapToObj(level ->
                        new Input.Option(Integer.toString(level), Text.of("program.level_count", "level", level)))
                .forEach(options::add);
        return new Input.ChooseOne(
                name,
                Text.of("program." + name),
                Optional.empty(),
                true,
                options,
                Optional.of(now.isPresent() ? Integer.toString(now.getAsInt()) : NO_LIMIT));
    }

    /** The number answered, or what stood there. */
    static int answered(Answers answers, String name, int before) {
        return answers.rating(name).orElse(before);
    }
}
