package dev.viceversa.core.program;

import java.util.List;

/**
 * What comes back by itself while a program runs, besides the sessions of its pairs. Immutable.
 *
 * @param onePager whether the sponsor gets a page about the program every month
 * @param storyDigest whether the channel gets a digest of the stories shared, every month in which there were any
 * @param circleWeeks weeks between two circles of mentors; 0 for none
 */
public record Recurring(boolean onePager, boolean storyDigest, int circleWeeks) {

    /** What a new program starts with. */
    public static final Recurring DEFAULT = new Recurring(true, true, 6);

    /** Weeks between two circles that can be chosen; 0 stands for none. */
    public static final List<Integer> CIRCLE_WEEKS = List.of(0, 4, 5, 6, 8);

    /** Whether it keeps to what can be chosen. */
    boolean sound() {
        return CIRCLE_WEEKS.contains(circleWeeks);
    }
}
