package dev.viceversa.core.survey;

import dev.viceversa.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A survey as its data file says it. Immutable.
 *
 * @param name the file's name, such as {@code pulse}
 */
public record Survey(String name, Text title, Text intro, List<Item> items) {

    /** The short recurring one. */
    public static final String PULSE = "pulse";
    /** The one in the channel before a program is launched. */
    public static final String READINESS = "readiness";
    /** The one at the end. */
    public static final String CLOSING = "closing";

    public Survey {
        items = List.copyOf(items);
    }

    public Optional<Item> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** One question. */
    public sealed interface Item {

        /** Its key in the file; stored with answers. */
        String key();

        Text ask();

        /** Agreement from 1 to {@link #HIGHEST}. */
        record Scale(String key, Text ask, Text low, Text high) implements Item {
            public static final int HIGHEST = 5;
        }

        /** How likely one is to recommend it, 0 to {@link #HIGHEST}. */
        record Recommend(String key, Text ask) implements Item {
            public static final int HIGHEST = 10;
        }

        /** Words of one's own, at most {@link #LONGEST} characters. */
        record Comment(String key, Text ask) implements Item {
            public static final int LONGEST = 1_000;
        }

        /** Whether its answers are numbers. */
        default boolean scored() {
            return !(this instanceof Comment);
        }
    }
}
