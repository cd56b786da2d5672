package dev.viceversa.core.program;

import java.util.OptionalInt;

/**
 * Who may take part as what, by level (1 is the most junior). Somebody whose level is not known yet may join and is
 * matched once it is. Immutable.
 *
 * @param mentorsUpTo the highest level a mentor may have; empty for no limit
 * @param menteesFrom the lowest level a mentee may have; empty for no limit
 */
public record Eligibility(OptionalInt mentorsUpTo, OptionalInt menteesFrom) {

    public static final Eligibility EVERYBODY = new Eligibility(OptionalInt.empty(), OptionalInt.empty());

    /** Whether somebody of this level may be a mentor. */
    public boolean mentor(OptionalInt level) {
        return level.isEmpty() || mentorsUpTo.isEmpty() || level.getAsInt() <= mentorsUpTo.getAsInt();
    }

    /** Whether somebody of this level may be a mentee. */
    public boolean mentee(OptionalInt level) {
        return level.isEmpty() || menteesFrom.isEmpty() || level.getAsInt() >= menteesFrom.getAsInt();
    }
}
