package dev.viceversa.core.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * The hours of a week in which somebody works, in UTC, as half-hour slots from Monday 00:00 on. A slot counts only when it is worked in
 * full; an interval may run over the end of the week. Immutable.
 */
public final class WeeklyHours {

    /** Half hours of a week. */
    public static final int SLOTS = 7 * 24 * 2;

    static final int SLOT_MINUTES = 30;
    private static final int WEEK_MINUTES = SLOTS * SLOT_MINUTES;
    static final int WORDS = (SLOTS + 63) / 64;
    private static final WeeklyHours NONE = new WeeklyHours(new long[WORDS]);

    private final long[] words;

    private WeeklyHours(long[] words) {
        this.words = words;
    }

    /** Hours as {@link #words()} gave them away. */
    static WeeklyHours ofWords(long[] words) {
        return new WeeklyHours(words.clone());
    }

    /** No hours at all; shares none with anybody. */
    public static WeeklyHours none() {
        return NONE;
    }

    /**
     * These hours and an interval more.
     *
     * @param fromMinute UTC minute of the week (0 = Monday 00:00), any value; it is taken modulo one week
     * @param minutes length, at most a week; nothing is added when it is 0 or less
     */
    public WeeklyHours plusMinutesOfWeek(int fromMinute, int minutes) {
        long[] copy = words.clone();
        int from = Math.floorMod(fromMinute, WEEK_MINUTES);
        int to = from + Math.min(minutes, WEEK_MINUTES);
        int firstSlot = Math.ceilDiv(from, SLOT_MINUTES);
        int lastSlot = Math.floorDiv(to, SLOT_MINUTES);
        for (int slot = firstSlot; slot < lastSlot; slot++) {
            int inWeek = slot % SLOTS;
            copy[inWeek >> 6] |= 1L << inWeek;
        }
        return new WeeklyHours(copy);
    }

    /** These hours and an interval of a local day more; one that ends at or before its start ends on the next day. */
    public WeeklyHours plus(DayOfWeek day, LocalTime from, LocalTime to, ZoneOffset offset) {
        int start = (day.getValue() - 1) * 24 * 60 + from.toSecondOfDay() / 60 - offset.getTotalSeconds() / 60;
        int length = to.toSecondOfDay() / 60 - from.toSecondOfDay() / 60;
        return plusMinutesOfWeek(start, length > 0 ? length : length + 24 * 60);
    }

    /** Half hours in which both work. */
    public int sharedSlots(WeeklyHours other) {
        int shared = 0;
        for (int word = 0; word < WORDS; word++) {
            shared += Long.bitCount(words[word] & other.words[word]);
        }
        return shared;
    }

    /** Minutes a week in which both work. */
    public int sharedMinutes(WeeklyHours other) {
        return sharedSlots(other) * SLOT_MINUTES;
    }

    /** Minutes of the longest stretch of the week in which both work throughout; a stretch may run over the end of the week. */
    public int longestSharedMinutes(WeeklyHours other) {
        int longest = 0;
        int stretch = 0;
        // Round the week twice, for the stretch that runs over its end.
        for (int slot = 0; slot < 2 * SLOTS && longest < SLOTS; slot++) {
            stretch = worksIn(slot % SLOTS) && other.worksIn(slot % SLOTS) ? stretch + 1 : 0;
            longest = Math.max(longest, stretch);
        }
        return longest * SLOT_MINUTES;
    }

    /** Half hours of work a week. */
    public int slots() {
        return sharedSlots(this);
    }

    /** Whether this half hour (0 = Monday 00:00 UTC) is worked. */
    public boolean worksIn(int slot) {
        return (words[slot >> 6] & 1L << slot) != 0;
    }

    long[] words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours hours && Arrays.equals(words, hours.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return "WeeklyHours[" + slots() / 2.0 + " h]";
    }
}
