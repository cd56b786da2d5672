package dev.viceversa.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A single figure gives nobody away, however few stand behind it and however much they agreed. */
class ScoreTest {

    private static final int FEWEST = 5;

    @ParameterizedTest
    @EnumSource(Measure.class)
    void a_figure_of_people_who_all_chose_one_end_looks_like_one_of_people_who_did_not(Measure measure) {
        for (int people = FEWEST; people <= 300; people++) {
            for (int end : new int[] {measure.lowest(), measure.highest()}) {
                Leak leak = leak(measure, end * people, people);
                assertThat(leak.most() - leak.least())
                        .as("sums that look like %d people who all answered %d", people, end)
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void what_is_published_is_true(Measure measure) {
        for (int people = FEWEST; people <= 60; people++) {
            for (int sum = measure.lowest() * people; sum <= measure.highest() * people; sum++) {
                Score score = Score.of(measure, sum, people);
                double exact = (double) sum / people * measure.unit();
                switch (score.bound()) {
                    case ABOUT -> assertThat(Math.abs(score.value() - exact)).isLessThanOrEqualTo(0.5);
                    case AT_LEAST -> assertThat(exact).isGreaterThanOrEqualTo(score.value() - 0.5);
                    case AT_MOST -> assertThat(exact).isLessThanOrEqualTo(score.value() + 0.5);
                }
            }
        }
    }

    private static Leak leak(Measure measure, int sum, int people) {
        Set<Integer> who = IntStream.range(0, people).boxed().collect(Collectors.toSet());
        return Leak.of(new Cell(Group.EVERYBODY, people, Score.of(measure, sum, people)), who);
    }
}
