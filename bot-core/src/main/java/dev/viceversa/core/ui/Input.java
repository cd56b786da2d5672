package dev.viceversa.core.ui;

import dev.viceversa.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something to fill in. {@code name} identifies the answer ({@code [a-z0-9_]}, unique in its form). Limits are stated
 * here and checked again when the form arrives. Immutable.
 */
public sealed interface Input extends Element {

    String name();

    Text label();

    /** A sentence beneath the field; empty when the label says it all. */
    Optional<Text> hint();

    boolean required();

    /** One line of words, at most {@code longest} characters. */
    record ShortText(String name, Text label, Optional<Text> hint, boolean required, int longest, String initial)
            implements Input {}

    /** Several lines of words, at most {@code longest} characters. */
    record LongText(String name, Text label, Optional<Text> hint, boolean required, int longest, String initial)
            implements Input {}

    /** Exactly one of the options, or none when not required. */
    record ChooseOne(
            String name,
            Text label,
            Optional<Text> hint,
            boolean required,
            List<Option> options,
            Optional<String> initial)
            implements Input {
        public ChooseOne {
            options = List.copyOf(options);
        }
    }

    /** Any number of the options up to {@code most}. */
    record ChooseMany(
            String name,
            Text label,
            Optional<Text> hint,
            boolean required,
            List<Option> options,
            int most,
            List<String> initial)
            implements Input {
        public ChooseMany {
            options = List.copyOf(options);
            initial = List.copyOf(initial);
        }
    }

    /** A number from 1 to {@code highest} (5 or 10), with words for both ends. */
    record Rating(String name, Text label, Optional<Text> hint, boolean required, int highest, Text low, Text high)
            implements Input {}

    /** A calendar day. */
    record Day(String name, Text label, Optional<Text> hint, boolean required, Optional<LocalDate> initial)
            implements Input {}

    /** A colleague, picked by the platform's own people picker. The answer is an account, not yet a person. */
    record PickPerson(String name, Text label, Optional<Text> hint, boolean required) implements Input {}

    /**
     * A channel, picked by the platform's own picker where it has one. The answer is the channel's id as the platform writes
     * it, and where there is no picker whatever was typed.
     *
     * @param initial the id of the channel that stands there now
     */
    record PickChannel(String name, Text label, Optional<Text> hint, boolean required, Optional<String> initial)
            implements Input {

        /** As long as any platform's id. */
        public static final int LONGEST = 255;
    }

    /**
     * One thing to choose.
     *
     * @param value what comes back, at most 75 characters
     * @param label what is read
     */
    record Option(String value, Text label) {}

    static ShortText shortText(String name, String key, boolean required, int longest) {
        return new ShortText(name, Text.of(key), Optional.empty(), required, longest, "");
    }

    static LongText longText(String name, String key, boolean required, int longest) {
        return new LongText(name, Text.of(key), Optional.empty(), required, longest, "");
    }

    static ChooseOne chooseOne(String name, String key, boolean required, List<Option> options) {
        return new ChooseOne(name, Text.of(key), Optional.empty(), required, options, Optional.empty());
    }

    static ChooseMany chooseMany(String name, String key, boolean required, List<Option> options, int most) {
        return new ChooseMany(name, Text.of(key), Optional.empty(), required, options, most, List.of());
    }

    static Rating rating(String name, String key, boolean required, int highest, String low, String high) {
        return new Rating(name, Text.of(key), Optional.empty(), required, highest, Text.of(low), Text.of(high));
    }

    static Day day(String name, String key, boolean required) {
        return new Day(name, Text.of(key), Optional.empty(), required, Optional.empty());
    }
}
