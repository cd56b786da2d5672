package dev.viceversa.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuctionMatcherTest {

    @Test
    void two_people_who_suit_each_other_are_put_together() {
        MatchingProblem problem = Company.problem(
                List.of(Company.mentor("ana").build()),
                List.of(Company.mentee("bo").build()));

        Proposal proposal = Company.match(problem);

        assertThat(proposal.pairs()).extracting(ProposedPair::pair).containsExactly(new Pair("ana", "bo"));
        assertThat(proposal.unmatched()).isEmpty();
        assertThat(proposal.proof().optimal()).isTrue();
        assertThat(proposal.inputHash()).hasSize(64);
    }

    @Test
    void random_rounds_are_proven_and_match_the_best_seating_of_the_permitted_pairs() {
        for (int seed = 0; seed < 60; seed++) {
            MatchingProblem problem = Company.random(seed, 40, 50);
            Proposal proposal = Company.match(problem);
            assertThat(proposal.proof().optimal()).isTrue();
            assertThat(proposal.pairs().size() * 2 + proposal.unmatched().size())
                    .isGreaterThanOrEqualTo(problem.mentees().size());
        }
    }
}
