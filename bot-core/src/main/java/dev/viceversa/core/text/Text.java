package dev.viceversa.core.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something a person will read: either a text of ours, found by key in a message bundle, or somebody's own words.
 * Neither carries markup; every adapter escapes the finished sentence for its platform, so nobody's words become a
 * command. Immutable.
 */
public sealed interface Text {

    /**
     * A text of ours.
     *
     * @param key the bundle's name, a dot, and the text's name, such as {@code join.welcome}
     * @param args named ICU arguments: {@link String}, {@link Number}, {@link Boolean}, {@link java.time.Instant} and
     *     {@link java.time.LocalDate} (shown in the reader's zone and language), or another {@link Text}
     */
    record Keyed(String key, Map<String, Object> args) implements Text {
        public Keyed {
            args = Map.copyOf(args);
        }
    }

    /** Somebody's own words, shown as they are. */
    record Verbatim(String words) implements Text {}

    /**
     * A channel of a platform. Where it stands alone its platform's adapter shows its name; elsewhere its id is read.
     *
     * @param platform the name of the {@code Platform} it is on
     * @param id how the platform knows it
     */
    record Channel(String platform, String id) implements Text {}

    /** A text of ours, with arguments given as name, value, name, value. */
    static Text of(String key, Object... namesAndValues) {
        Map<String, Object> args = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            args.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Keyed(key, args);
    }

    /** Several texts in a row, with commas between them; a dash when there are none. */
    static Text list(List<Text> texts) {
        return texts.stream()
                .reduce((head, next) -> Text.of("list.more", "head", head, "next", next))
                .orElseGet(() -> Text.of("list.none"));
    }

    /** Somebody's own words. */
    static Text verbatim(String words) {
        return new Verbatim(words);
    }
}
