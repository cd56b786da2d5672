package dev.viceversa.core.program;

import java.time.Period;

/**
 * Who may be paired with whom, and when. Immutable.
 *
 * @param matchingWindow how long opt-in of the first round stays open
 * @param menteeSeats pairings a mentee may have at once
 * @param mentorSeats pairings a mentor has at once unless they choose another number, up to three
 * @param levelGap how many levels lie at least between mentor and mentee; peers are closer than this
 * @param sharedHours how many working hours a pair must share at a stretch on at least one day of the week
 * @param declineDays working days a junior has to answer a proposed match
 * @param roundEvery weeks between two rounds of matches while a program runs
 * @param eligibility who may take part as what, by level
 */
public record PairRules(
        Period matchingWindow,
        int menteeSeats,
        int mentorSeats,
        int levelGap,
        int sharedHours,
        int declineDays,
        int roundEvery,
        Eligibility eligibility) {

    public static final PairRules DEFAULT = new PairRules(Period.ofWeeks(2), 1, 1, 2, 2, 3, 4, Eligibility.EVERYBODY);

    /** With another number of levels between the two. */
    public PairRules apart(int levels) {
        return new PairRules(
                matchingWindow, menteeSeats, mentorSeats, levels, sharedHours, declineDays, roundEvery, eligibility);
    }
}
