package dev.viceversa.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every round, whoever is in it. */
class MatchingProperties {

    @Property(tries = 150)
    void no_proposed_pair_breaks_a_hard_rule_and_nobody_has_too_many_partners(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int mentors,
            @ForAll @IntRange(min = 1, max = 40) int mentees) {
        MatchingProblem problem = Company.random(seed, mentors, mentees);
        Proposal proposal = Company.match(problem);
        Map<String, Integer> seats = new HashMap<>();
        Set<String> seated = new HashSet<>();
        for (ProposedPair proposed : proposal.pairs()) {
            Candidate mentor = problem.mentor(proposed.pair().mentor()).orElseThrow();
            Candidate mentee = problem.mentee(proposed.pair().mentee()).orElseThrow();
            assertThat(HardRule.brokenBy(mentor, mentee, problem.rules())).isEmpty();
            assertThat(seats.merge(mentor.id(), 1, Integer::sum)).isLessThanOrEqualTo(mentor.seats());
            assertThat(seated.add(mentee.id())).isTrue();
            assertThat(proposed.fit()).isEqualTo(Fit.of(mentor, mentee, problem.rules()));
        }
        assertThat(proposal.proof().optimal()).isTrue();
    }

    @Property(tries = 150)
    void the_order_in_which_people_come_in_changes_nothing(@ForAll long seed, @ForAll long shuffle) {
        MatchingProblem problem = Company.random(seed, 25, 30);
        List<Candidate> mentors = new ArrayList<>(problem.mentors());
        List<Candidate> mentees = new ArrayList<>(problem.mentees());
        Collections.shuffle(mentors, new Random(shuffle));
        Collections.shuffle(mentees, new Random(shuffle + 1));
        MatchingProblem shuffled = Company.problem(mentors, mentees, problem.rules(), problem.pins());
        assertThat(Company.match(shuffled)).isEqualTo(Company.match(problem));
    }

    @Property(tries = 150)
    void pins_are_kept_and_the_rest_is_still_the_best(@ForAll long seed) {
        MatchingProblem problem = Company.random(seed, 20, 25);
        Set<Pair> pins = somePermitted(problem, new Random(seed));
        MatchingProblem pinned = Company.problem(problem.mentors(), problem.mentees(), problem.rules(), pins);
        Proposal free = Company.match(problem);
        Proposal fixed = Company.match(pinned);
        assertThat(fixed.pairs().stream().filter(ProposedPair::pinned).map(ProposedPair::pair))
                .containsExactlyInAnyOrderElementsOf(pins);
        assertThat(fixed.objective()).isLessThanOrEqualTo(free.objective());
        assertThat(fixed.proof().optimal()).isTrue();
    }

    @Property(tries = 100)
    void pinning_what_was_proposed_anyway_changes_nothing(@ForAll long seed) {
        MatchingProblem problem = Company.random(seed, 20, 25);
        Proposal free = Company.match(problem);
        Set<Pair> all = new HashSet<>();
        free.pairs().forEach(proposed -> all.add(proposed.pair()));
        Proposal fixed = Company.match(Company.problem(problem.mentors(), problem.mentees(), problem.rules(), all));
        assertThat(ProposalDiff.between(free, fixed).isEmpty()).isTrue();
        assertThat(fixed.objective()).isEqualTo(free.objective());
    }

    @Property(tries = 150)
    void everybody_is_either_paired_or_told_of_with_a_reason_that_is_true(@ForAll long seed) {
        MatchingProblem problem = Company.random(seed, 25, 30);
        Proposal proposal = Company.match(problem);
        Set<String> accounted = new HashSet<>();
        proposal.pairs().forEach(proposed -> accounted.add(proposed.pair().mentee()));
        for (Unmatched left : proposal.unmatched()) {
            if (left.role() == Role.MENTEE) {
                assertThat(accounted.add(left.person())).isTrue();
            }
            switch (left.reason()) {
                case Unmatched.Reason.NobodyPermitted(Map<HardRule, Integer> removed) ->
                    assertThat(removed.keySet()).noneMatch(HardRule::confidential);
                case Unmatched.Reason.Contested(int people, int places) ->
                    assertThat(people).isGreaterThan(places).isPositive();
                case Unmatched.Reason.NotProven() -> throw new AssertionError("always proven in memory");
            }
        }
        assertThat(accounted).hasSize(problem.mentees().size());
    }

    @Property(tries = 100)
    void short_memory_finds_the_same_or_says_by_how_much_it_may_miss(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int mostPairs) {
        MatchingProblem problem = Company.random(seed, 30, 35);
        Proposal all = Company.match(problem);
        Proposal some = Company.proposal(new AuctionMatcher(mostPairs).match(problem, MatchProgress.NONE));
        Objective missed = all.objective().minus(some.objective());
        if (some.proof().optimal()) {
            assertThat(missed).isEqualTo(new Objective(0, 0, 0, 0));
        } else {
            assertThat((long) missed.mentees() + missed.newMentors())
                    .isLessThanOrEqualTo(some.proof().peopleGap());
            if (missed.mentees() + missed.newMentors() == 0) {
                assertThat(missed.fit()).isLessThanOrEqualTo(some.proof().fitGap());
            }
        }
    }

    private static Set<Pair> somePermitted(MatchingProblem problem, Random random) {
        Set<Pair> pins = new HashSet<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Candidate mentee : problem.mentees()) {
            Candidate mentor =
                    problem.mentors().get(random.nextInt(problem.mentors().size()));
            if (HardRule.brokenBy(mentor, mentee, problem.rules()).isEmpty()
                    && taken.getOrDefault(mentor.id(), 0) < mentor.seats()) {
                taken.merge(mentor.id(), 1, Integer::sum);
                pins.add(new Pair(mentor.id(), mentee.id()));
            }
        }
        return pins;
    }
}
