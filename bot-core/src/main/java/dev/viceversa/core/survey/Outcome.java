package dev.viceversa.core.survey;

import dev.viceversa.core.enrollment.Role;
import java.util.List;
import java.util.Optional;

/**
 * What is published of a wave, once and for ever: averages of groups that are large enough, and comments when there are
 * many. Immutable.
 *
 * @param cells averages, in the order of the survey; a question that too few answered is missing
 * @param comments by question, in no order that says anything
 */
public record Outcome(List<Cell> cells, List<Remarks> comments) {

    public Outcome {
        cells = List.copyOf(cells);
        comments = List.copyOf(comments);
    }

    /**
     * An average.
     *
     * @param side the group; empty for everybody
     * @param answers how many answered
     * @param tenths the average in tenths, rounded
     */
    public record Cell(String item, Optional<Role> side, int answers, int tenths) {}

    /** What people wrote to one question. */
    public record Remarks(String item, List<String> words) {
        public Remarks {
            words = List.copyOf(words);
        }
    }
}
