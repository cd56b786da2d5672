package dev.viceversa.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.enrollment.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AnonymityProperties {

    private static final Survey PULSE = new Surveys().get(Survey.PULSE);
    private static final Anonymity LEAST = new Anonymity(5, 10);

    @Property
    void no_published_group_and_no_difference_of_published_groups_is_smaller_than_five(
            @ForAll @IntRange(max = 30) int mentors, @ForAll @IntRange(max = 30) int mentees) {
        List<Outcome.Cell> cells = LEAST.publish(PULSE, answers("worth", mentors, mentees), new Random(1))
                .cells();

        assertThat(cells).allMatch(cell -> cell.answers() >= 5);
        Optional<Outcome.Cell> all =
                cells.stream().filter(cell -> cell.side().isEmpty()).findFirst();
        cells.stream().filter(cell -> cell.side().isPresent()).forEach(cell -> {
            int rest = all.orElseThrow().answers() - cell.answers();
            assertThat(rest).isGreaterThanOrEqualTo(5);
        });
        assertThat(all.isPresent()).isEqualTo(mentors + mentees >= 5);
        assertThat(cells.size() == 3).isEqualTo(mentors >= 5 && mentees >= 5);
    }

    @Property
    void comments_appear_only_among_ten_and_in_an_order_that_says_nothing(
            @ForAll @IntRange(max = 20) int writers, @ForAll Random chance) {
        List<Answer> answers = new ArrayList<>(answers("change", writers, 0));
        List<Outcome.Remarks> straight =
                LEAST.publish(PULSE, answers, new Random(7)).comments();
        Collections.shuffle(answers, chance);

        assertThat(LEAST.publish(PULSE, answers, new Random(7)).comments()).isEqualTo(straight);
        assertThat(straight).hasSize(writers >= 10 ? 1 : 0);
    }

    private static List<Answer> answers(String item, int mentors, int mentees) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < mentors; i++) {
            answers.add(new Answer(item, Role.MENTOR, String.valueOf(1 + i % 5)));
        }
        for (int i = 0; i < mentees; i++) {
            answers.add(new Answer(item, Role.MENTEE, String.valueOf(1 + i % 5)));
        }
        return answers;
    }
}
