package dev.viceversa.core.sponsor;

import java.util.OptionalInt;

/**
 * Which counts of people, and of what people did, may be told to somebody who reads them month by month: none of fewer
 * than {@code least}, and none that differs from the one told before by fewer than that, for the difference would speak
 * of those few; the earlier one is told again. Pure.
 *
 * @param least how many a count needs
 */
public record CountRule(int least) {

    /** No setting goes below this. */
    public static final int FEWEST = 5;

    public CountRule {
        if (least < FEWEST) {
            throw new IllegalArgumentException("Groups may only be made larger, not smaller");
        }
    }

    /**
     * The count to tell now.
     *
     * @param told the one told before; empty when none was
     * @param now as it stands
     * @return empty when it is too small to be told
     */
    public OptionalInt tell(OptionalInt told, int now) {
        if (told.isPresent() && Math.abs(told.getAsInt() - now) < least) {
            return told;
        }
        return now < least ? OptionalInt.empty() : OptionalInt.of(now);
    }
}
