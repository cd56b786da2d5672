package dev.viceversa.core.matching;

import java.util.Comparator;

/**
 * Two people, by id, who may be or were put together.
 *
 * @param mentor who shares
 * @param mentee who learns
 */
public record Pair(String mentor, String mentee) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::mentor).thenComparing(Pair::mentee);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
