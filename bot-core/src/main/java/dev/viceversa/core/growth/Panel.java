package dev.viceversa.core.growth;

import dev.viceversa.core.people.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people who rated themselves in one row at every moment that is compared: always the same ones, so that a change is
 * theirs and no difference between moments speaks of a few. Immutable.
 *
 * @param moments which moments, in their order
 * @param levels by person and moment
 */
record Panel(List<Moment> moments, Map<PersonId, Map<Moment, Integer>> levels) {

    /** Everybody who rated at all of these moments; of somebody's several pairings the one they began with counts. */
    static Panel of(String row, List<Moment> moments, List<Rating> ratings) {
        Map<PersonId, Map<String, Map<Moment, Integer>>> byPairing = new LinkedHashMap<>();
        ratings.stream()
                .filter(rating -> rating.levels().containsKey(row))
                .sorted(Comparator.comparing(Rating::ratedAt))
                .forEach(rating -> byPairing
                        .computeIfAbsent(rating.person(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(rating.pairing().value(), _ -> new EnumMap<>(Moment.class))
                        .put(rating.moment(), rating.levels().get(row)));
        Map<PersonId, Map<Moment, Integer>> complete = new LinkedHashMap<>();
        byPairing.forEach((person, pairings) -> pairings.values().stream()
                .filter(rated -> rated.keySet().containsAll(moments))
                .findFirst()
                .ifPresent(rated -> complete.put(person, rated)));
        return new Panel(moments, complete);
    }

    int size() {
        return levels.size();
    }

    /** What was rated at a moment, in an order of its own. */
    List<Integer> at(Moment moment) {
        List<Integer> rated = new ArrayList<>(
                levels.values().stream().map(levels -> levels.get(moment)).toList());
        rated.sort(Comparator.naturalOrder());
        return rated;
    }
}
