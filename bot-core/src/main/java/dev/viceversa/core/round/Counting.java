package dev.viceversa.core.round;

import dev.viceversa.core.matching.Candidate;
import dev.viceversa.core.matching.FitWeights;
import dev.viceversa.core.matching.StyleMode;
import dev.viceversa.core.program.WhatCounts;
import java.util.OptionalInt;

/** What counts in a program, in matching's terms. Pure. */
final class Counting {

    private static final int HIGHEST_LEVEL_TOLD_APART = Candidate.HIGHEST_PRIORITY + 1;

    private Counting() {}

    static FitWeights weights(WhatCounts counts) {
        return new FitWeights(
                counts.need(),
                counts.ranking(),
                counts.style(),
                counts.otherPlace(),
                counts.hours(),
                counts.newcomers());
    }

    static StyleMode style(WhatCounts counts) {
        return switch (counts.styles()) {
            case SIMILAR -> StyleMode.SIMILAR;
            case COMPLEMENTARY -> StyleMode.COMPLEMENTARY;
        };
    }

    /** How early somebody of this level is seated when seats are short; 0 when everybody is alike. */
    static int priority(WhatCounts counts, OptionalInt level) {
        int known = Math.clamp(level.orElse(1), 1, HIGHEST_LEVEL_TOLD_APART);
        return switch (counts.first()) {
            case NOBODY -> 0;
            case MORE_SENIOR -> known - 1;
            case LESS_SENIOR -> HIGHEST_LEVEL_TOLD_APART - known;
        };
    }
}
