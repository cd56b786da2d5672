package dev.viceversa.core.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the groups of a dimension into parts of at least so many people each. Small groups are joined; where they are too
 * few even together, the smallest large group joins them, for with the whole and the rest they could be worked out. Pure.
 */
final class Partition {

    private Partition() {}

    /**
     * The parts, which share nobody and together are everybody.
     *
     * @param voices who answered, by group; an empty name for whoever belongs to none
     */
    static List<Part> of(Map<String, Set<String>> voices, int least) {
        List<Map.Entry<String, Set<String>>> large = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Map.Entry<String, Set<String>> group : new TreeMap<>(voices).entrySet()) {
            if (!group.getKey().isEmpty() && group.getValue().size() >= least) {
                large.add(group);
            } else {
                names.add(group.getKey());
                others.addAll(group.getValue());
            }
        }
        // Of equals the first by name: the choice must not depend on what was answered.
        large.sort(Comparator.comparingInt(group -> -group.getValue().size()));
        while (!others.isEmpty() && others.size() < least && !large.isEmpty()) {
            Map.Entry<String, Set<String>> smallest = large.removeLast();
            names.add(smallest.getKey());
            others.addAll(smallest.getValue());
        }
        if (large.size() + (others.isEmpty() ? 0 : 1) < 2) {
            return List.of(whole(voices));
        }
        List<Part> parts = new ArrayList<>(large.stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> new Part(Group.named(group.getKey()), Set.of(group.getKey()), group.getValue()))
                .toList());
        if (!others.isEmpty()) {
            parts.add(new Part(Group.OTHERS, names, others));
        }
        return parts;
    }

    /** Everybody as one. */
    static Part whole(Map<String, Set<String>> voices) {
        Set<String> all = new HashSet<>();
        voices.values().forEach(all::addAll);
        return new Part(Group.EVERYBODY, voices.keySet(), all);
    }
}
