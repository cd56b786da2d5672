package dev.viceversa.core.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers to "why?", as data; the words are in the message bundles. Confidential rules appear in no answer. ({@link Unmatched.Reason} says why
 * somebody has nobody.)
 */
public sealed interface Explanation {

    /**
     * Why these two were put together.
     *
     * @param pair who
     * @param fit how well they suit each other
     * @param strongest what speaks most for them, strongest first
     * @param rankedByMentee what the mentee ranked highest of all the mentor offers; empty when nothing she ranked is offered
     * @param rankedByMentor what the mentor ranked highest of all the mentee wants; empty when she wants nothing he ranked
     * @param topics topics the mentee wants and the mentor offers, the most promising first
     * @param sharedMinutes working minutes a week in common
     * @param languages languages in common, in alphabetical order
     * @param otherDepartment they work in different departments
     * @param otherSite they work at different sites
     * @param pinned the coordinator fixed this pair
     */
    record WhyYouTwo(
            Pair pair,
            Fit fit,
            List<FitPart> strongest,
            Optional<String> rankedByMentee,
            Optional<String> rankedByMentor,
            List<String> topics,
            int sharedMinutes,
            List<String> languages,
            boolean otherDepartment,
            boolean otherSite,
            boolean pinned)
            implements Explanation {
        public WhyYouTwo {
            strongest = List.copyOf(strongest);
            topics = List.copyOf(topics);
            languages = List.copyOf(languages);
        }
    }

    /** Why a mentee was not given a certain mentor. */
    sealed interface WhyNot extends Explanation {

        /** But she was. */
        record AlreadyTogether(Pair pair) implements WhyNot {}

        /** Rules forbid it. Never empty, never a confidential one. */
        record RuledOut(Pair pair, Set<HardRule> rules) implements WhyNot {
            public RuledOut {
                rules = Set.copyOf(rules);
            }
        }

        /** Not possible this round. The one wording where no reason may be given, and for people who are not in the round. */
        record NotThisRound(Pair pair) implements WhyNot {}

        /** The coordinator's pins leave this mentor no seat, or fixed this mentee to somebody else. */
        record TakenByPins(Pair pair) implements WhyNot {}

        /**
         * It was possible, but others would have lost more. Exact: the round was solved again with this pair fixed.
         *
         * @param pair who
         * @param loss what the best proposal is ahead of the best one with this pair, field by field; all 0 when both are equally good
         * @param change what would be different
         */
        record WouldCost(Pair pair, Objective loss, ProposalDiff change) implements WhyNot {}

        /** The run was stopped before the answer was known. */
        record Stopped(Pair pair) implements WhyNot {}
    }
}
