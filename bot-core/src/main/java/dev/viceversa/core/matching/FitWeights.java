package dev.viceversa.core.matching;

/**
 * How much each term of fit counts; only their proportion matters. Each from 0 to {@link #MAX}, not all 0; {@link MatchingProblem#check}
 * says so when they are not.
 */
public record FitWeights(int need, int preference, int style, int otherPlace, int hours, int newToProgram) {

    /** The largest weight that is accepted. */
    public static final int MAX = 1000;

    /** What a new program starts with. */
    public static final FitWeights DEFAULT = new FitWeights(30, 20, 20, 15, 10, 5);

    /** The weight of one term. */
    public int of(FitTerm term) {
        return switch (term) {
            case NEED -> need;
            case PREFERENCE -> preference;
            case STYLE -> style;
            case OTHER_PLACE -> otherPlace;
            case HOURS -> hours;
            case NEW_TO_PROGRAM -> newToProgram;
        };
    }

    long sum() {
        return (long) need + preference + style + otherPlace + hours + newToProgram;
    }
}
