package dev.viceversa.core.matching;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * A program's settings for matching, and the pairs its coordinator ruled out this round.
 *
 * @param direction who mentors whom
 * @param minLevelGap levels between the two; with {@link Direction#PEER} they must be closer than this. 0 to 100
 * @param minSharedHours working hours both must have in common at a stretch, at least once every week, so that they can meet; 0 to 24
 * @param sharedTopicRequired whether a mentee who said what she wants to learn may only get a mentor who offers some of it
 * @param weights how terms of fit count
 * @param style which working styles go together
 * @param bars pairs the coordinator does not want this round
 */
public record MatchingRules(
        Direction direction,
        int minLevelGap,
        int minSharedHours,
        boolean sharedTopicRequired,
        FitWeights weights,
        StyleMode style,
        Set<Pair> bars) {

    /** What a new program starts with. */
    public static final MatchingRules DEFAULT =
            new MatchingRules(Direction.REVERSE, 2, 2, true, FitWeights.DEFAULT, StyleMode.SIMILAR, Set.of());

    public MatchingRules {
        bars = Set.copyOf(bars);
    }

    public MatchingRules withDirection(Direction other) {
        return new MatchingRules(other, minLevelGap, minSharedHours, sharedTopicRequired, weights, style, bars);
    }

    public MatchingRules withMinLevelGap(int levels) {
        return new MatchingRules(direction, levels, minSharedHours, sharedTopicRequired, weights, style, bars);
    }

    public MatchingRules withMinSharedHours(int hours) {
        return new MatchingRules(direction, minLevelGap, hours, sharedTopicRequired, weights, style, bars);
    }

    public MatchingRules withSharedTopicRequired(boolean required) {
        return new MatchingRules(direction, minLevelGap, minSharedHours, required, weights, style, bars);
    }

    public MatchingRules withWeights(FitWeights other) {
        return new MatchingRules(direction, minLevelGap, minSharedHours, sharedTopicRequired, other, style, bars);
    }

    public MatchingRules withStyle(StyleMode other) {
        return new MatchingRules(direction, minLevelGap, minSharedHours, sharedTopicRequired, weights, other, bars);
    }

    /** These rules and one pair more that is not wanted. */
    public MatchingRules barring(Pair pair) {
        Set<Pair> more = new HashSet<>(bars);
        more.add(pair);
        return new MatchingRules(
                direction,
                minLevelGap,
                minSharedHours,
                sharedTopicRequired,
                weights,
                style,
                Collections.unmodifiableSet(more));
    }
}
