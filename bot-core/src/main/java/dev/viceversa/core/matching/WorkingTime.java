package dev.viceversa.core.matching;

/**
 * When somebody works, as the clocks of the world stand in January and as they stand in July: two people in one zone share the same
 * hours all year, two in Berlin and Sydney do not. What counts between two people is the worse half, so that a pair can meet in
 * both. The few weeks in spring and autumn in which one half of the world changed its clocks already and the other did not are left
 * aside: nobody is kept apart for them. Immutable.
 *
 * @param january a week in January
 * @param july a week in July; the same as in January for somebody whose clock is never changed, or in a round that meets in one half
 *     of the year only
 */
public record WorkingTime(WeeklyHours january, WeeklyHours july) {

    /** No hours at all; shares none with anybody. */
    public static final WorkingTime NONE = always(WeeklyHours.none());

    /** The same week all year. */
    public static WorkingTime always(WeeklyHours week) {
        return new WorkingTime(week, week);
    }

    /** Half hours a week in which both work. */
    public int sharedSlots(WorkingTime other) {
        return Math.min(january.sharedSlots(other.january), july.sharedSlots(other.july));
    }

    /** Minutes a week in which both work. */
    public int sharedMinutes(WorkingTime other) {
        return sharedSlots(other) * WeeklyHours.SLOT_MINUTES;
    }

    /** The longest time both work without a break between, in minutes; at least once every week. */
    public int longestSharedMinutes(WorkingTime other) {
        return Math.min(january.longestSharedMinutes(other.january), july.longestSharedMinutes(other.july));
    }
}
