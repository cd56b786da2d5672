package dev.viceversa.core.matching;

/**
 * What one term gave to a fit.
 *
 * @param term which one
 * @param score how good it is by itself, 0 to {@link FitTerm#FULL}
 * @param points what it adds to the fit under the program's weights
 */
public record FitPart(FitTerm term, int score, int points) {}
