package dev.viceversa.core.track;

import dev.viceversa.core.text.Text;
import java.util.List;

/**
 * One thing a pair may choose to measure its own growth by.
 *
 * @param anchors what 1, 2, 3, 4 and 5 mean, in this order, in the first person
 */
public record RubricRow(String key, Text name, List<Text> anchors) {

    /** The lowest is 1. */
    public static final int HIGHEST = 5;

    public RubricRow {
        anchors = List.copyOf(anchors);
    }
}
