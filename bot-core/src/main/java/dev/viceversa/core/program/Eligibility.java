package dev.viceversa.core.program;

import java.util.OptionalInt;

/**
 * Who may take part as what, by level (1 is the most junior). Somebody whose level is not known yet may join and is
 * matched once it is. Immutable.
 */
public record Eligibility(Levels mentors, Levels mentees) {

    public static final Eligibility EVERYBODY = new Eligibility(Levels.ALL, Levels.ALL);

    /**
     * Levels from one to another, both included.
     *
     * @param from the lowest; empty for no limit
     * @param upTo the highest; empty for no limit
     */
    public record Levels(OptionalInt from, OptionalInt upTo) {

        public static final Levels ALL = new Levels(OptionalInt.empty(), OptionalInt.empty());

        boolean hold(OptionalInt level) {
            return level.isEmpty()
                    || ((from.isEmpty() || level.getAsInt() >= from.getAsInt())
                            && (upTo.isEmpty() || level.getAsInt() <= upTo.getAsInt()));
        }

        public Levels from(OptionalInt lowest) {
            return new Levels(lowest, upTo);
        }

        public Levels upTo(OptionalInt highest) {
            return new Levels(from, highest);
        }
    }

    /** Whether somebody of this level may be a mentor. */
    public boolean mentor(OptionalInt level) {
        return mentors.hold(level);
    }

    /** Whether somebody of this level may be a mentee. */
    public boolean mentee(OptionalInt level) {
        return mentees.hold(level);
    }
}
