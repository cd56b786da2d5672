package dev.viceversa.core.release;

import java.util.Collection;

/**
 * A figure as it is published. Immutable.
 *
 * @param bound whether it is the number itself or only a bound of it
 * @param value in units of its measure: tenths of a point, or points of recommendation
 */
public record Score(Measure measure, Bound bound, int value) {

    /** How a number is meant. */
    public enum Bound {
        /** The number, rounded. */
        ABOUT,
        /** The number or more. */
        AT_LEAST,
        /** The number or less. */
        AT_MOST
    }

    /** The figure of these answers. */
    public static Score of(Measure measure, Collection<Integer> answers) {
        return of(measure, answers.stream().mapToInt(measure::weight).sum(), answers.size());
    }

    /** The figure of so many people whose answers add up to this, cut at the ends. */
    static Score of(Measure measure, int sum, int people) {
        int value = (int) Math.floor((double) sum / people * measure.unit() + 0.5);
        int high = measure.highEnd(people);
        int low = measure.lowEnd(people);
        // The ends of a small group overlap. The nearer one counts, so that neither stands for one outcome alone.
        boolean nearerHigh = 2 * value > low + high;
        if (value >= high && nearerHigh) {
            return new Score(measure, Bound.AT_LEAST, high);
        }
        if (value <= low && !nearerHigh) {
            return new Score(measure, Bound.AT_MOST, low);
        }
        return new Score(measure, Bound.ABOUT, value);
    }

    /** In points of the scale that was asked: 3.4 for an average, 25 for a recommendation. */
    public double points() {
        return measure == Measure.AVERAGE ? value / 10.0 : value;
    }
}
