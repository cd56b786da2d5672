package dev.viceversa.core.matching;

/** Points of each term for each score under a program's weights: 60 million fits must not cost 360 million divisions. */
final class FitScale {

    private final int[][] points;

    FitScale(FitWeights weights) {
        FitTerm[] terms = FitTerm.values();
        points = new int[terms.length][FitTerm.FULL + 1];
        for (FitTerm term : terms) {
            for (int score = 0; score <= FitTerm.FULL; score++) {
                // Rounded down, so that all terms together never exceed the best possible fit.
                points[term.ordinal()][score] =
                        (int) ((long) Fit.MOST * weights.of(term) * score / (FitTerm.FULL * weights.sum()));
            }
        }
    }

    int points(FitTerm term, int score) {
        return points[term.ordinal()][score];
    }

    int[] pointsOf(FitTerm term) {
        return points[term.ordinal()];
    }
}
