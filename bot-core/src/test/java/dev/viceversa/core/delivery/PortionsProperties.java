package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PortionsProperties {

    @Property
    void everything_is_taken_once_in_order_and_never_too_much_together(@ForAll @IntRange(max = 70) int size) {
        Map<Integer, String> batch = new LinkedHashMap<>();
        IntStream.range(0, size).forEach(i -> batch.put(i, "of " + i));
        Portions<Integer, String> portions = new Portions<>(batch);
        List<Integer> taken = new ArrayList<>();
        portions.eachTaken(portion -> {
            assertThat(portion).hasSizeBetween(1, Portions.LARGEST);
            portion.forEach((i, value) -> assertThat(value).isEqualTo("of " + i));
            taken.addAll(portion.keySet());
        });
        assertThat(taken).isEqualTo(List.copyOf(batch.keySet()));
    }

    @Property
    void two_take_turns_as_soon_as_there_is_enough_for_two(@ForAll @IntRange(max = 70) int size) {
        Map<Integer, Integer> batch = new LinkedHashMap<>();
        IntStream.range(0, size).forEach(i -> batch.put(i, i));
        assertThat(new Portions<>(batch).takers()).isEqualTo(Math.min(size, 2));
    }
}
