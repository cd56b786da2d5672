package dev.viceversa.core.release;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One published figure as an attacker reads it who knows everything except what was answered: exactly who stands behind
 * it, how it was rounded and cut.
 *
 * @param who everybody behind it
 * @param least the smallest sum of answers that looks like this
 * @param most the largest
 */
record Leak(Measure measure, Set<Integer> who, int least, int most) {

    /** What a cell gives away. */
    static Leak of(Cell cell, Set<Integer> who) {
        Measure measure = cell.score().measure();
        int people = who.size();
        List<Integer> sums = java.util.stream.IntStream.rangeClosed(
                        measure.lowest() * people, measure.highest() * people)
                .filter(sum -> Score.of(measure, sum, people).equals(cell.score()))
                .boxed()
                .toList();
        return new Leak(measure, Set.copyOf(who), sums.getFirst(), sums.getLast());
    }

    /** How much these people answered together. */
    static int sum(Set<Integer> group, Map<Integer, Integer> answers) {
        return group.stream().mapToInt(answers::get).sum();
    }
}
