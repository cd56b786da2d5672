package dev.viceversa.core.release;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes of people whom released figures cannot tell apart: those who stand behind exactly the same ones. Whatever
 * is added or subtracted, no sum of figures speaks of a part of a class. Pure.
 */
final class Classes {

    private Classes() {}

    /**
     * Whether every class has as many people as any of its figures needed.
     *
     * @param sets everything released about one question, by anybody, at any time
     */
    static boolean large(Collection<ReleasedSet> sets) {
        List<ReleasedSet> released = List.copyOf(sets);
        Map<String, BitSet> behind = new HashMap<>();
        for (int i = 0; i < released.size(); i++) {
            for (String voice : released.get(i).voices()) {
                behind.computeIfAbsent(voice, _ -> new BitSet()).set(i);
            }
        }
        Map<BitSet, Integer> sizes = new HashMap<>();
        behind.values().forEach(figures -> sizes.merge(figures, 1, Integer::sum));
        return sizes.entrySet().stream().allMatch(entry -> entry.getKey().stream()
                .allMatch(figure -> entry.getValue() >= released.get(figure).least()));
    }
}
