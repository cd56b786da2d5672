package dev.viceversa.core.matching;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well two people suit each other, from 0 to {@link #MOST}, and what it is made of.
 *
 * @param total the sum of the parts
 * @param parts one part per term, in the order of {@link FitTerm}
 */
public record Fit(int total, List<FitPart> parts) {

    /** The best possible fit. */
    public static final int MOST = 10_000;

    private static final Comparator<FitPart> STRONGEST_FIRST =
            Comparator.comparingInt(FitPart::points).reversed().thenComparing(FitPart::term);

    public Fit {
        parts = List.copyOf(parts);
    }

    /** How well two people suit each other under a program's rules, whether or not one of the hard rules forbids them. */
    public static Fit of(Candidate mentor, Candidate mentee, MatchingRules rules) {
        return new FitModel(List.of(mentor), List.of(mentee), rules).row(0).fit(0);
    }

    /** The part of one term. */
    public FitPart part(FitTerm term) {
        return parts.get(term.ordinal());
    }

    /** What speaks most for this pair: terms that gave points and tell something, strongest first, at most so many. */
    public List<FitPart> strongest(int most, Predicate<FitPart> telling) {
        return parts.stream()
                .filter(part -> part.points() > 0)
                .filter(telling)
                .sorted(STRONGEST_FIRST)
                .limit(most)
                .toList();
    }
}
