package dev.viceversa.core.program;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * When and how often people hear from us unprompted. Immutable.
 *
 * @param days weekdays on which reminders, pulses and digests go out
 * @param at local time at which they go out
 * @param weeklyReminders reminders, pulses and digests a person gets in seven days, over all programs
 * @param weeklyUnprompted unprompted messages of every kind a person gets in seven days, over all programs
 * @param remindersPerStep reminders for one step before the bot falls silent
 * @param silencesBeforePause unanswered steps in a row after which the person is paused kindly
 */
public record MessageRules(
        List<DayOfWeek> days,
        LocalTime at,
        int weeklyReminders,
        int weeklyUnprompted,
        int remindersPerStep,
        int silencesBeforePause) {

    public static final MessageRules DEFAULT = new MessageRules(
            List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY), LocalTime.of(10, 0), 1, 3, 2, 3);

    public MessageRules {
        days = List.copyOf(days);
    }
}
