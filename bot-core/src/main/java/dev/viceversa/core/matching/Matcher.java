package dev.viceversa.core.matching;

/**
 * Finds the best proposal for a round. Takes milliseconds for hundreds of people and seconds for tens of thousands, so big rounds belong
 * into a background job. Implementations keep no state between calls and may be shared between threads.
 */
public interface Matcher {

    /**
     * Matches a round.
     *
     * @param problem a checked round
     * @param progress is told how far it is and may ask to stop
     * @return a proposal, or why there is none; never a half result
     */
    MatchOutcome match(MatchingProblem problem, MatchProgress progress);
}
