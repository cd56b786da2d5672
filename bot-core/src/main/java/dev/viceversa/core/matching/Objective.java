package dev.viceversa.core.matching;

import java.util.Comparator;

/**
 * What a proposal achieves. Compared field by field in this order: nobody is left out for the sake of a better fit.
 *
 * @param mentees mentees with a partner
 * @param newMentors mentors with a partner who had none before this round
 * @param seatPriority seat priorities of the mentees with a partner, added up
 * @param fit all fits added up
 */
public record Objective(int mentees, int newMentors, long seatPriority, long fit) implements Comparable<Objective> {

    private static final Comparator<Objective> ORDER = Comparator.comparingInt(Objective::mentees)
            .thenComparingInt(Objective::newMentors)
            .thenComparingLong(Objective::seatPriority)
            .thenComparingLong(Objective::fit);

    /** How much this one is ahead of another, field by field; fields may be negative. */
    public Objective minus(Objective other) {
        return new Objective(
                mentees - other.mentees,
                newMentors - other.newMentors,
                seatPriority - other.seatPriority,
                fit - other.fit);
    }

    @Override
    public int compareTo(Objective other) {
        return ORDER.compare(this, other);
    }
}
