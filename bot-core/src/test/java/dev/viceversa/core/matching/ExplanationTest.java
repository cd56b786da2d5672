package dev.viceversa.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.matching.Explanation.WhyNot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final Explainer explainer = new Explainer(new AuctionMatcher());

    private WhyNot whyNot(MatchingProblem problem, String mentor, String mentee) {
        return explainer.whyNot(problem, Company.match(problem), new Pair(mentor, mentee), MatchProgress.NONE);
    }

    @Test
    void a_pair_reads_what_speaks_for_it() {
        Candidate ana = Company.mentor("ana")
                .offers(Map.of("ai", 3, "video", 2, "gaming", 3))
                .languages(Set.of("en", "de"))
                .place(new Place("it", "berlin", "blue"))
                .build();
        Candidate bo = Company.mentee("bo")
                .wants(Map.of("ai", 2, "video", 3, "design", 1))
                .languages(Set.of("en", "de", "fr"))
                .place(new Place("sales", "berlin", "red"))
                .build();
        MatchingProblem problem = Company.problem(List.of(ana), List.of(bo));
        ProposedPair pair = Company.match(problem).pairs().getFirst();

        Explanation.WhyYouTwo why = explainer.whyYouTwo(problem, pair);

        assertThat(why.topics()).containsExactly("ai", "video");
        assertThat(why.languages()).containsExactly("de", "en");
        assertThat(why.sharedMinutes()).isEqualTo(40 * 60);
        assertThat(why.otherDepartment()).isTrue();
        assertThat(why.otherSite()).isFalse();
        assertThat(why.strongest())
                .extracting(FitPart::term)
                // Nobody answered about style or ranked anything: standing in the middle is no reason.
                .containsExactly(FitTerm.NEED, FitTerm.HOURS, FitTerm.OTHER_PLACE);
        assertThat(why.rankedByMentee()).isEmpty();
        assertThat(why.rankedByMentor()).isEmpty();
        assertThat(why.fit().parts().stream().mapToInt(FitPart::points).sum())
                .isEqualTo(why.fit().total());
    }

    @Test
    void a_pair_reads_which_of_its_topics_either_ranked_highest() {
        Candidate ana = Company.mentor("ana")
                .offers(Map.of("ai", 3, "video", 3))
                .ranking(List.of("gaming", "video"))
                .build();
        Candidate bo = Company.mentee("bo")
                .wants(Map.of("ai", 2, "video", 2))
                .ranking(List.of("ai", "video"))
                .build();
        MatchingProblem problem = Company.problem(List.of(ana), List.of(bo));

        Explanation.WhyYouTwo why =
                explainer.whyYouTwo(problem, Company.match(problem).pairs().getFirst());

        assertThat(why.rankedByMentee()).contains("ai");
        assertThat(why.rankedByMentor()).contains("video");
        assertThat(why.strongest()).extracting(FitPart::term).contains(FitTerm.PREFERENCE);
    }

    @Test
    void another_mentor_would_have_cost_exactly_the_difference() {
        // Bo needs what only Ana offers deeply; Cem would profit from Ana too, but less than Bo would lose.
        Candidate ana = Company.mentor("ana").offers(Map.of("ai", 3)).build();
        Candidate eva =
                Company.mentor("eva").offers(Map.of("ai", 1, "video", 3)).build();
        Candidate bo = Company.mentee("bo").wants(Map.of("ai", 3)).build();
        Candidate cem = Company.mentee("cem").wants(Map.of("ai", 1, "video", 1)).build();
        MatchingProblem problem = Company.problem(List.of(ana, eva), List.of(bo, cem));
        int best = fit(ana, bo) + fit(eva, cem);
        int other = fit(ana, cem) + fit(eva, bo);

        WhyNot answer = whyNot(problem, "ana", "cem");

        assertThat(answer).isInstanceOfSatisfying(WhyNot.WouldCost.class, cost -> {
            assertThat(cost.loss()).isEqualTo(new Objective(0, 0, 0, best - other));
            assertThat(cost.change().gained()).containsExactly(new Pair("ana", "cem"), new Pair("eva", "bo"));
            assertThat(cost.change().lost()).containsExactly(new Pair("ana", "bo"), new Pair("eva", "cem"));
        });
        assertThat(best).isGreaterThan(other);
    }

    private static int fit(Candidate mentor, Candidate mentee) {
        return Fit.of(mentor, mentee, MatchingRules.DEFAULT).total();
    }

    @Test
    void a_pair_that_a_rule_forbids_is_told_the_rule_and_never_a_confidential_one() {
        Candidate ana = Company.mentor("ana")
                .notWith(Set.of("bo", "cem"))
                .reviewers(Set.of("cem"))
                .build();
        Candidate eva = Company.mentor("eva").build();
        MatchingProblem problem = Company.problem(
                List.of(ana, eva),
                List.of(Company.mentee("bo").build(), Company.mentee("cem").build()));
        assertThat(whyNot(problem, "ana", "cem"))
                .isEqualTo(new WhyNot.RuledOut(new Pair("ana", "cem"), Set.of(HardRule.REVIEWER)));
        assertThat(whyNot(problem, "ana", "bo")).isEqualTo(new WhyNot.NotThisRound(new Pair("ana", "bo")));
        assertThat(whyNot(problem, "ana", "nobody")).isEqualTo(new WhyNot.NotThisRound(new Pair("ana", "nobody")));
    }

    @Test
    void a_proposed_pair_and_a_mentor_taken_by_pins_are_told_so() {
        Candidate ana = Company.mentor("ana").build();
        List<Candidate> mentees =
                List.of(Company.mentee("bo").build(), Company.mentee("cem").build());
        MatchingProblem problem =
                Company.problem(List.of(ana), mentees, MatchingRules.DEFAULT, Set.of(new Pair("ana", "bo")));
        assertThat(whyNot(problem, "ana", "bo")).isInstanceOf(WhyNot.AlreadyTogether.class);
        assertThat(whyNot(problem, "ana", "cem")).isInstanceOf(WhyNot.TakenByPins.class);
    }

    @Test
    void those_left_by_scarcity_are_told_how_many_compete_for_how_many_seats() {
        List<Candidate> mentors = List.of(
                Company.mentor("ana").offers(Map.of("ai", 3)).build(),
                Company.mentor("eva").offers(Map.of("ai", 2)).seats(2).build(),
                Company.mentor("vic").offers(Map.of("video", 2)).build());
        List<Candidate> mentees = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            mentees.add(Company.mentee("ai" + i).build());
        }
        mentees.add(Company.mentee("v0").wants(Map.of("video", 1)).build());
        mentees.add(Company.mentee("v1").wants(Map.of("video", 1)).build());
        Proposal proposal = Company.match(Company.problem(mentors, mentees));
        assertThat(proposal.unmatched()).hasSize(3).allSatisfy(left -> assertThat(left.reason())
                .isEqualTo(
                        left.person().startsWith("ai")
                                ? new Unmatched.Reason.Contested(5, 3)
                                : new Unmatched.Reason.Contested(2, 1)));
    }

    @Test
    void mentors_left_are_told_how_many_of_them_there_are_for_how_many_mentees() {
        List<Candidate> mentors = List.of(
                Company.mentor("ana").build(),
                Company.mentor("eva").build(),
                Company.mentor("ina").build());
        Proposal proposal = Company.match(
                Company.problem(mentors, List.of(Company.mentee("bo").build())));
        assertThat(proposal.unmatched()).hasSize(2).allSatisfy(left -> assertThat(left.reason())
                .isEqualTo(new Unmatched.Reason.Contested(3, 1)));
    }

    @Test
    void reasons_never_count_a_confidential_rule() {
        Candidate shy = Company.mentor("shy").notWith(Set.of("bo")).build();
        Candidate far = Company.mentor("far")
                .languages(Set.of("fr"))
                .declined(Set.of("bo"))
                .build();
        Proposal proposal = Company.match(
                Company.problem(List.of(shy, far), List.of(Company.mentee("bo").build())));
        assertThat(proposal.unmatched().getFirst().reason())
                .isEqualTo(new Unmatched.Reason.NobodyPermitted(Map.of(HardRule.LANGUAGE, 1)));
        assertThat(proposal.unmatched().getLast().reason()).isEqualTo(new Unmatched.Reason.NobodyPermitted(Map.of()));
    }

    @Test
    void what_if_shows_who_changes() {
        Candidate ana = Company.mentor("ana").build();
        Candidate eva = Company.mentor("eva").offers(Map.of("ai", 1)).build();
        MatchingProblem problem =
                Company.problem(List.of(ana, eva), List.of(Company.mentee("bo").build()));
        Proposal before = Company.match(problem);
        MatchingRules barred = problem.rules().barring(new Pair("ana", "bo"));
        Proposal after = Company.match(Company.problem(problem.mentors(), problem.mentees(), barred, Set.of()));

        ProposalDiff diff = ProposalDiff.between(before, after);

        assertThat(diff.kept()).isZero();
        assertThat(diff.people())
                .containsExactly(
                        new ProposalDiff.PersonChange(Role.MENTEE, "bo", List.of("ana"), List.of("eva")),
                        new ProposalDiff.PersonChange(Role.MENTOR, "ana", List.of("bo"), List.of()),
                        new ProposalDiff.PersonChange(Role.MENTOR, "eva", List.of(), List.of("bo")));
        assertThat(diff.difference().fit()).isNegative();
        assertThat(after.inputHash()).isNotEqualTo(before.inputHash());
    }
}
