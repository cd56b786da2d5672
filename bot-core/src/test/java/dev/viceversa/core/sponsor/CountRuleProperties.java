package dev.viceversa.core.sponsor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CountRuleProperties {

    @Property
    void no_count_below_the_threshold_is_ever_told_and_no_two_told_differ_by_fewer(
            @ForAll @IntRange(min = 5, max = 20) int least,
            @ForAll @Size(min = 1, max = 24) List<@IntRange(max = 60) Integer> counts) {
        CountRule rule = new CountRule(least);
        List<Integer> told = new ArrayList<>();
        OptionalInt last = OptionalInt.empty();
        for (int now : counts) {
            last = rule.tell(last, now);
            last.ifPresent(told::add);
        }
        assertThat(told).allMatch(count -> count >= least);
        for (int i = 1; i < told.size(); i++) {
            int change = Math.abs(told.get(i) - told.get(i - 1));
            if (change != 0 && change < least) {
                // Only across a month in which nothing was told, so that the two were never held side by side.
                assertThat(counts).anyMatch(count -> count < least);
            }
        }
    }

    @Property
    void what_moved_by_fewer_than_the_threshold_is_told_again(
            @ForAll @IntRange(min = 5, max = 1_000) int told, @ForAll @IntRange(min = -4, max = 4) int change) {
        assertThat(new CountRule(5).tell(OptionalInt.of(told), told + change)).hasValue(told);
    }
}
