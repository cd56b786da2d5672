package dev.viceversa.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final List<String> NOTHING = List.of();

    private static int score(FitTerm term, CandidateBuilder mentor, CandidateBuilder mentee, MatchingRules rules) {
        return Fit.of(mentor.build(), mentee.build(), rules).part(term).score();
    }

    private static int score(FitTerm term, CandidateBuilder mentor, CandidateBuilder mentee) {
        return score(term, mentor, mentee, MatchingRules.DEFAULT);
    }

    private static int ranked(List<String> his, List<String> hers) {
        return score(
                FitTerm.PREFERENCE,
                Company.mentor("ana")
                        .offers(Map.of("ai", 3, "video", 3, "data", 3))
                        .ranking(his),
                Company.mentee("bo").wants(Map.of("ai", 2, "video", 2)).ranking(hers));
    }

    @Test
    void what_is_needed_most_counts_most_and_a_wide_need_is_no_handicap() {
        CandidateBuilder ana = Company.mentor("ana").offers(Map.of("ai", 3));
        int pressing = score(FitTerm.NEED, ana, Company.mentee("bo").wants(Map.of("ai", 3, "video", 1)));
        int curious = score(FitTerm.NEED, ana, Company.mentee("bo").wants(Map.of("ai", 1, "video", 3)));
        assertThat(pressing).isEqualTo(750);
        assertThat(curious).isEqualTo(250);
        assertThat(score(
                        FitTerm.NEED,
                        Company.mentor("ana").offers(Map.of("a", 3, "b", 3, "c", 3)),
                        Company.mentee("bo").wants(Map.of("a", 2, "b", 2, "c", 2, "d", 2, "e", 1))))
                .isEqualTo(FitTerm.FULL);
    }

    @Test
    void half_a_preference_is_hers_and_half_is_his_and_the_first_place_counts_most() {
        assertThat(ranked(List.of("ai"), List.of("ai"))).isEqualTo(1000);
        assertThat(ranked(List.of("ai"), List.of("gaming", "ai"))).isEqualTo(900);
        assertThat(ranked(List.of("data", "gaming", "ai"), List.of("ai"))).isEqualTo(800);
        assertThat(ranked(List.of("data"), List.of("ai"))).isEqualTo(500);
        assertThat(ranked(List.of("data"), List.of("gaming"))).isZero();
    }

    @Test
    void whoever_ranked_nothing_stands_in_the_middle() {
        assertThat(ranked(NOTHING, NOTHING)).isEqualTo(500);
        assertThat(ranked(NOTHING, List.of("ai"))).isEqualTo(750);
        assertThat(ranked(List.of("data"), NOTHING)).isEqualTo(250);
    }

    @Test
    void styles_count_as_similar_or_as_complementary_as_the_program_wishes() {
        CandidateBuilder ana = Company.mentor("ana").style(List.of(1, 5));
        MatchingRules complementary = MatchingRules.DEFAULT.withStyle(StyleMode.COMPLEMENTARY);
        assertThat(score(FitTerm.STYLE, ana, Company.mentee("bo").style(List.of(1, 5))))
                .isEqualTo(1000);
        assertThat(score(FitTerm.STYLE, ana, Company.mentee("bo").style(List.of(5, 1))))
                .isZero();
        assertThat(score(FitTerm.STYLE, ana, Company.mentee("bo").style(List.of(5, 1)), complementary))
                .isEqualTo(1000);
        assertThat(score(FitTerm.STYLE, ana, Company.mentee("bo"))).isEqualTo(500);
    }

    @Test
    void another_department_and_another_site_are_half_each_and_unknown_ones_are_none() {
        CandidateBuilder ana = Company.mentor("ana").place(new Place("it", "berlin", ""));
        assertThat(score(FitTerm.OTHER_PLACE, ana, Company.mentee("bo").place(new Place("sales", "paris", ""))))
                .isEqualTo(1000);
        assertThat(score(FitTerm.OTHER_PLACE, ana, Company.mentee("bo").place(new Place("sales", "berlin", ""))))
                .isEqualTo(500);
        assertThat(score(FitTerm.OTHER_PLACE, ana, Company.mentee("bo").place(Place.UNKNOWN)))
                .isZero();
    }

    @Test
    void newcomers_count_once_for_each() {
        CandidateBuilder ana = Company.mentor("ana").newToProgram(true);
        assertThat(score(FitTerm.NEW_TO_PROGRAM, ana, Company.mentee("bo").newToProgram(true)))
                .isEqualTo(1000);
        assertThat(score(FitTerm.NEW_TO_PROGRAM, ana, Company.mentee("bo"))).isEqualTo(500);
    }

    @Test
    void a_pair_without_a_flaw_has_the_best_possible_fit_under_any_weights() {
        CandidateBuilder ana = Company.mentor("ana")
                .offers(Map.of("ai", 3))
                .ranking(List.of("ai"))
                .style(List.of(4))
                .newToProgram(true)
                .place(new Place("it", "berlin", ""));
        CandidateBuilder bo = Company.mentee("bo")
                .wants(Map.of("ai", 1))
                .ranking(List.of("ai"))
                .style(List.of(4))
                .newToProgram(true)
                .place(new Place("sales", "paris", ""));
        for (FitWeights weights : List.of(FitWeights.DEFAULT, new FitWeights(0, 1, 0, 0, 0, 0))) {
            assertThat(Fit.of(ana.build(), bo.build(), MatchingRules.DEFAULT.withWeights(weights))
                            .total())
                    .isEqualTo(Fit.MOST);
        }
    }
}
