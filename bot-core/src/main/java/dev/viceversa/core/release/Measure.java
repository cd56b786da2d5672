package dev.viceversa.core.release;

/**
 * How many answers become one figure. What is published near the ends of a scale is a bound rather than a number: a group
 * that all chose the end would otherwise tell what each of them chose.
 */
public enum Measure {
    /** The average of answers from 1 to 5, in tenths. */
    AVERAGE(1, 5, 10, 15, 45),
    /**
     * The recommendation score: the share of those who answered 9 or 10 less the share of those who answered 0 to 6, from
     * -100 to 100.
     */
    RECOMMENDATION(-1, 1, 100, -80, 80),
    /**
     * The share of a yes, in percent, where 1 is yes and 0 is no. Its ends are where fewer than five said the one or the other,
     * so that nobody knows whether it was one or four.
     */
    SHARE(0, 1, 100, 0, 100);

    /** So many at either side of a share are named only as a bound. */
    static final int FEW = 4;

    private static final int PROMOTES = 9;
    private static final int DETRACTS = 6;

    private final int lowest;
    private final int highest;
    private final int unit;
    private final int lowEnd;
    private final int highEnd;

    Measure(int lowest, int highest, int unit, int lowEnd, int highEnd) {
        this.lowest = lowest;
        this.highest = highest;
        this.unit = unit;
        this.lowEnd = lowEnd;
        this.highEnd = highEnd;
    }

    /** What one answer adds to the sum a figure is made of. */
    public int weight(int answer) {
        return switch (this) {
            case AVERAGE, SHARE -> answer;
            case RECOMMENDATION -> answer >= PROMOTES ? 1 : answer <= DETRACTS ? -1 : 0;
        };
    }

    /** The least one answer can add. */
    public int lowest() {
        return lowest;
    }

    /** The most one answer can add. */
    public int highest() {
        return highest;
    }

    /** How many units of a figure one point of an answer is: figures are whole numbers of these. */
    public int unit() {
        return unit;
    }

    /** From here down only a bound is published, of so many people. */
    int lowEnd(int people) {
        return this == SHARE ? (int) Math.ceil(100.0 * FEW / people) : lowEnd;
    }

    /** From here up only a bound is published, of so many people. */
    int highEnd(int people) {
        return this == SHARE ? (int) Math.floor(100.0 * (people - FEW) / people) : highEnd;
    }
}
