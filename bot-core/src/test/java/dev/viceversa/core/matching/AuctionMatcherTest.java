package dev.viceversa.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.matching.engine.SeatGraph;
import dev.viceversa.core.matching.engine.SeatSolver;
import dev.viceversa.core.matching.engine.ShortestPaths;
import dev.viceversa.core.matching.engine.Tally;
import java.util.ArrayList;
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
    void random_rounds_reach_what_another_solver_reaches_on_the_permitted_pairs() {
        for (int seed = 0; seed < 60; seed++) {
            MatchingProblem problem = Company.random(seed, 40, 50);
            SeatGraph graph = problem.graph();
            Tally best = Tally.of(
                    graph, new ShortestPaths().seating(graph).orElseThrow().mentorOf());

            Proposal proposal = Company.match(problem);

            assertThat(proposal.proof().optimal()).isTrue();
            assertThat(proposal.proof().engine()).isEqualTo(Proof.Engine.AUCTION);
            assertThat(proposal.objective().mentees()).isEqualTo(best.mentees());
            assertThat(proposal.objective().newMentors()).isEqualTo(best.newMentors());
            assertThat(proposal.objective().fit()).isEqualTo(best.fit());
        }
    }

    @Test
    void where_the_auction_would_overflow_shortest_paths_take_over() {
        SeatSolver overflowing = (graph, watch) -> new SeatSolver.Solved.Overflowing();
        SeatGraph graph = Company.random(3, 30, 30).graph();
        PairSearch.Solvers.Answer answer =
                new PairSearch.Solvers(overflowing, new ShortestPaths()).solve(graph, new Steps(MatchProgress.NONE));
        assertThat(answer.engine()).isEqualTo(Proof.Engine.SHORTEST_PATHS);
        assertThat(answer.solved()).isInstanceOf(SeatSolver.Solved.Seating.class);
    }

    @Test
    void short_of_memory_a_crowded_round_of_hundreds_is_still_proven_on_a_part_of_its_pairs() {
        List<Candidate> mentors = new ArrayList<>();
        List<Candidate> mentees = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<Integer> style = List.of(1 + i % 5, 1 + i / 5 % 5, 1 + i / 25 % 5);
            mentors.add(Company.mentor("mentor" + i).style(style).build());
            mentees.add(Company.mentee("mentee" + i).style(style.reversed()).build());
        }
        MatchingProblem problem = Company.problem(mentors, mentees);

        Proposal all = Company.match(problem);
        Proposal some = Company.proposal(new AuctionMatcher(40_000).match(problem, MatchProgress.NONE));

        assertThat(all.proof().comparedPairs()).isEqualTo(90_000);
        assertThat(some.proof().comparedPairs()).isLessThanOrEqualTo(40_000);
        assertThat(some.proof().permittedPairs()).isEqualTo(90_000);
        assertThat(some.proof().optimal()).isTrue();
        assertThat(some.objective()).isEqualTo(all.objective());
    }
}
