package dev.viceversa.core.matching;

import dev.viceversa.core.matching.Explanation.WhyNot;
import dev.viceversa.core.matching.Explanation.WhyYouTwo;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Explains a proposal. Give it the problem the proposal was made from; the input's hash is compared, and another problem is a bug
 * ({@link IllegalArgumentException}). Keeps no state; may be shared between threads.
 */
public final class Explainer {

    /** So many reasons are told; more would not be read. */
    private static final int STRONGEST = 3;

    /** Styles are only worth a word when they clearly go together; somebody who did not answer stands in the middle. */
    private static final int TELLING_STYLE = 700;

    private final Matcher matcher;

    /** @param matcher solves a round again when a question needs it */
    public Explainer(Matcher matcher) {
        this.matcher = matcher;
    }

    /** Why these two were put together. */
    public WhyYouTwo whyYouTwo(MatchingProblem problem, ProposedPair proposed) {
        Pair pair = proposed.pair();
        Candidate mentor = problem.mentor(pair.mentor()).orElseThrow(IllegalArgumentException::new);
        Candidate mentee = problem.mentee(pair.mentee()).orElseThrow(IllegalArgumentException::new);
        Comparator<String> promising = Comparator.comparingInt(
                topic -> -mentee.wants().get(topic) * mentor.offers().get(topic));
        List<String> topics = mentee.wants().keySet().stream()
                .filter(mentor.offers()::containsKey)
                .sorted(promising.thenComparing(Comparator.naturalOrder()))
                .toList();
        Optional<String> hers =
                mentee.ranking().stream().filter(mentor.offers()::containsKey).findFirst();
        Optional<String> his =
                mentor.ranking().stream().filter(mentee.wants()::containsKey).findFirst();
        List<String> languages = mentee.languages().stream()
                .filter(mentor.languages()::contains)
                .sorted()
                .toList();
        return new WhyYouTwo(
                pair,
                proposed.fit(),
                proposed.fit().strongest(STRONGEST, part -> telling(part, hers.isPresent() || his.isPresent())),
                hers,
                his,
                topics,
                mentor.hours().sharedMinutes(mentee.hours()),
                languages,
                differ(mentor.place().department(), mentee.place().department()),
                differ(mentor.place().site(), mentee.place().site()),
                proposed.pinned());
    }

    /** Points that only come from standing in the middle, or from being new, are no reason why these two suit each other. */
    private static boolean telling(FitPart part, boolean rankingMet) {
        return switch (part.term()) {
            case NEED, OTHER_PLACE, HOURS -> true;
            case PREFERENCE -> rankingMet;
            case STYLE -> part.score() >= TELLING_STYLE;
            case NEW_TO_PROGRAM -> false;
        };
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /**
     * Why a mentee was not given a certain mentor. Solves the round once more, so it takes as long as matching; ask in the background
     * when the round is big.
     */
    public WhyNot whyNot(MatchingProblem problem, Proposal proposal, Pair pair, MatchProgress progress) {
        if (!proposal.inputHash().equals(problem.inputHash())) {
            throw new IllegalArgumentException("the proposal was made from another problem");
        }
        if (proposal.find(pair).isPresent()) {
            return new WhyNot.AlreadyTogether(pair);
        }
        Candidate mentor = problem.mentor(pair.mentor()).orElse(null);
        Candidate mentee = problem.mentee(pair.mentee()).orElse(null);
        if (mentor == null || mentee == null) {
            return new WhyNot.NotThisRound(pair);
        }
        Set<HardRule> broken = HardRule.brokenBy(mentor, mentee, problem.rules());
        if (!broken.isEmpty()) {
            Set<HardRule> named = EnumSet.copyOf(broken);
            named.removeIf(HardRule::confidential);
            return named.isEmpty() ? new WhyNot.NotThisRound(pair) : new WhyNot.RuledOut(pair, named);
        }
        Set<Pair> pins = new HashSet<>(problem.pins());
        pins.add(pair);
        return switch (problem.pinning(pins)) {
            case ProblemCheck.Refused refused -> new WhyNot.TakenByPins(pair);
            case ProblemCheck.Ready(MatchingProblem pinned) ->
                switch (matcher.match(pinned, progress)) {
                    case MatchOutcome.Proposed(Proposal other) ->
                        new WhyNot.WouldCost(
                                pair,
                                proposal.objective().minus(other.objective()),
                                ProposalDiff.between(proposal, other));
                    case MatchOutcome.Cancelled cancelled -> new WhyNot.Stopped(pair);
                    case MatchOutcome.TooManyPeople tooMany -> new WhyNot.Stopped(pair);
                };
        };
    }
}
