package dev.viceversa.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReleaseRuleTest {

    private static final ReleaseRule RULE = new ReleaseRule(5);

    @Test
    void fewer_than_five_are_never_released() {
        assertThat(RULE.decide(Map.of("", voices(0, 4)), List.of())).isInstanceOf(ReleaseRule.Permission.TooFew.class);
        assertThatThrownBy(() -> new ReleaseRule(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groups_of_five_stand_apart_and_a_small_one_takes_a_large_one_with_it() {
        assertThat(groups(Map.of("A", voices(0, 5), "B", voices(5, 10)))).containsExactly("A:5", "B:5");
        assertThat(groups(Map.of("A", voices(0, 7), "B", voices(7, 12), "C", voices(12, 15))))
                .as("with the whole and A alone, C and B together could be worked out, but neither of them")
                .containsExactly("A:7", ":8");
        assertThat(groups(Map.of("A", voices(0, 7), "B", voices(7, 9)))).containsExactly(":9");
    }

    @Test
    void one_to_four_people_more_or_less_are_not_released_anew() {
        List<ReleasedSet> earlier = List.of(new ReleasedSet(5, voices(0, 10)));
        for (int more = 1; more <= 4; more++) {
            assertThat(RULE.decide(Map.of("", voices(0, 10 + more)), earlier))
                    .isInstanceOf(ReleaseRule.Permission.TooClose.class);
            assertThat(RULE.decide(Map.of("", voices(more, 10)), earlier))
                    .isInstanceOf(ReleaseRule.Permission.TooClose.class);
        }
        assertThat(RULE.decide(Map.of("", voices(0, 10)), earlier)).isInstanceOf(ReleaseRule.Permission.Granted.class);
        assertThat(RULE.decide(Map.of("", voices(0, 15)), earlier)).isInstanceOf(ReleaseRule.Permission.Granted.class);
    }

    @Test
    void several_earlier_figures_together_leave_nobody_out_either() {
        List<ReleasedSet> earlier = List.of(new ReleasedSet(5, voices(0, 5)), new ReleasedSet(5, voices(5, 10)));

        assertThat(RULE.decide(Map.of("", voices(0, 11)), earlier))
                .as("differs from each by six, from both together by one")
                .isInstanceOf(ReleaseRule.Permission.TooClose.class);
    }

    @Test
    void where_groups_would_say_too_much_beside_an_earlier_dimension_only_the_whole_is_released() {
        List<ReleasedSet> earlier = List.of(new ReleasedSet(5, voices(0, 6)), new ReleasedSet(5, voices(6, 12)));

        ReleaseRule.Permission permission = RULE.decide(Map.of("north", voices(0, 7), "south", voices(7, 12)), earlier);

        assertThat(((ReleaseRule.Permission.Granted) permission).parts())
                .extracting(part -> part.group().kind())
                .containsExactly(Group.Kind.EVERYBODY);
    }

    @Test
    void a_program_that_needs_more_answers_keeps_its_own_threshold_against_others() {
        List<ReleasedSet> earlier = List.of(new ReleasedSet(8, voices(0, 10)));

        assertThat(RULE.decide(Map.of("", voices(3, 15)), earlier)).isInstanceOf(ReleaseRule.Permission.TooClose.class);
    }

    @Test
    void unanimous_answers_at_an_end_are_published_as_a_bound() {
        Score all = Score.of(Measure.AVERAGE, Collections.nCopies(5, 5));
        Score promoters = Score.of(Measure.RECOMMENDATION, Collections.nCopies(6, 10));

        assertThat(all).isEqualTo(new Score(Measure.AVERAGE, Score.Bound.AT_LEAST, 45));
        assertThat(promoters).isEqualTo(new Score(Measure.RECOMMENDATION, Score.Bound.AT_LEAST, 80));
        assertThat(Score.of(Measure.AVERAGE, List.of(3, 4, 3, 4, 4)).points()).isEqualTo(3.6);
    }

    @Test
    void a_recommendation_score_is_promoters_less_detractors_in_percent_of_all() {
        // Four of ten gave 9 or 10, three gave 0 to 6, three gave 7 or 8, which count in the whole only.
        Score score = Score.of(Measure.RECOMMENDATION, List.of(10, 9, 9, 10, 8, 7, 7, 6, 0, 3));

        assertThat(score).isEqualTo(new Score(Measure.RECOMMENDATION, Score.Bound.ABOUT, 10));
    }

    @Test
    void the_attack_finds_what_an_uncut_end_and_a_difference_of_one_tell() {
        Set<Integer> five = Set.of(1, 2, 3, 4, 5);
        Leak uncut = new Leak(Measure.AVERAGE, five, 25, 25);
        Leak cut = Leak.of(new Cell(Group.EVERYBODY, 5, Score.of(Measure.AVERAGE, Collections.nCopies(5, 5))), five);
        assertThat(new Attack(List.of(uncut)).tellsByLogic(Set.of(3), 5)).isTrue();
        assertThat(new Attack(List.of(cut)).tellsByLogic(Set.of(3), 5)).isFalse();

        Leak more = new Leak(Measure.AVERAGE, Set.of(1, 2, 3, 4, 5, 6), 20, 20);
        Attack difference = new Attack(List.of(new Leak(Measure.AVERAGE, five, 17, 17), more));
        assertThat(difference.tellsByAlgebra(Set.of(6))).isTrue();
        assertThat(difference.tellsByAlgebra(Set.of(5))).isFalse();
        assertThat(difference.tellsByLogic(Set.of(6), 3)).isTrue();
    }

    @Test
    void a_bound_of_a_group_makes_the_whole_a_bound_that_is_true() {
        Cell high = new Cell(Group.named("A"), 5, new Score(Measure.AVERAGE, Score.Bound.AT_LEAST, 45));
        Cell middle = new Cell(Group.named("B"), 10, new Score(Measure.AVERAGE, Score.Bound.ABOUT, 30));
        Cell low = new Cell(Group.named("C"), 5, new Score(Measure.AVERAGE, Score.Bound.AT_MOST, 15));

        assertThat(Result.fresh("worth", List.of(high, middle)).whole())
                .contains(new Cell(Group.EVERYBODY, 15, new Score(Measure.AVERAGE, Score.Bound.AT_LEAST, 35)));
        assertThat(Result.fresh("worth", List.of(high, low)).whole()).isEmpty();
    }

    @Test
    void what_is_repeated_says_when_it_was_released_first() {
        Instant first = Instant.parse("2027-02-01T09:00:00Z");
        Result once = Result.empty("worth", Result.State.FRESH).repeated(first);

        assertThat(once.repeated(first.plusSeconds(1)).from()).isEqualTo(Optional.of(first));
    }

    private static List<String> groups(Map<String, Set<String>> voices) {
        ReleaseRule.Permission permission = RULE.decide(voices, List.of());
        return ((ReleaseRule.Permission.Granted) permission)
                .parts().stream()
                        .map(part -> part.group().name() + ":" + part.voices().size())
                        .toList();
    }

    private static Set<String> voices(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> "v" + n).collect(Collectors.toUnmodifiableSet());
    }
}
