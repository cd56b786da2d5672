package dev.viceversa.core.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who has which value of an attribute, one bitset per value. */
final class AttributeIndex<V> {

    private final int words;
    private final Map<V, long[]> masks = new HashMap<>();

    AttributeIndex(List<Candidate> people, Function<Candidate, ? extends Collection<V>> values) {
        words = Bits.words(people.size());
        for (int i = 0; i < people.size(); i++) {
            for (V value : values.apply(people.get(i))) {
                Bits.set(masks.computeIfAbsent(value, any -> new long[words]), i);
            }
        }
    }

    /** Everybody who has at least one of these values. */
    long[] union(Collection<V> values) {
        long[] union = new long[words];
        for (V value : values) {
            long[] mask = masks.get(value);
            if (mask != null) {
                Bits.or(union, mask);
            }
        }
        return union;
    }

    /** Everybody who has a value that suits. */
    long[] union(Predicate<V> suits) {
        long[] union = new long[words];
        masks.forEach((value, mask) -> {
            if (suits.test(value)) {
                Bits.or(union, mask);
            }
        });
        return union;
    }
}
