package dev.viceversa.core.matching;

/**
 * Two people the round puts together.
 *
 * @param pair who
 * @param fit how well they suit each other, and why
 * @param pinned the coordinator fixed this pair
 */
public record ProposedPair(Pair pair, Fit fit, boolean pinned) {}
