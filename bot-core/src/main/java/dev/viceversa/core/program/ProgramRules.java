package dev.viceversa.core.program;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * What a coordinator may set for a program; {@link #DEFAULTS} are the product's. Frozen when the program starts, where
 * the field says so. Immutable; days are calendar days in the person's own zone.
 *
 * @param length how long the program lasts
 * @param cadence how often and how long pairs meet
 * @param matchingWindow how long opt-in stays open
 * @param menteeSeats pairings a mentee may have at once
 * @param mentorSeats pairings a mentor has at once unless they choose another number, up to three
 * @param levelGap how many levels lie at least between mentor and mentee
 * @param sharedHours how many working hours a pair must share at least in a week's day
 * @param declineDays working days a junior has to answer a proposed match
 * @param firstMeetingNudges days after the introduction on which a pair that has not planned is reminded
 * @param coordinatorToldAfter day after the introduction on which the coordinator hears of a pair that has not met
 * @param stallAfter days without a next date after which a pair is stalled
 * @param amberAfter days without a next date after which the coordinator sees the pair in amber
 * @param deliveryDays weekdays on which reminders, pulses and digests go out
 * @param deliveryAt local time at which they go out
 * @param weeklyReminders reminders, pulses and digests a person gets in seven days, over all programs
 * @param weeklyUnprompted unprompted messages of every kind a person gets in seven days, over all programs
 * @param remindersPerStep reminders for one step before the bot falls silent
 * @param silencesBeforePause unanswered steps in a row after which the person is paused kindly
 * @param firstPulse day of the first pulse
 * @param pulseEvery days between pulses
 * @param smallestScores answers an aggregate needs (may only be raised; frozen at start)
 * @param smallestComments answers comments need (may only be raised; frozen at start)
 * @param mentorsAreJunior true for reverse mentoring; false for a traditional program
 * @param eligibility who may take part as what, by level
 * @param counts what counts in matching; the default where rules were stored before it could be set
 * @param recurring what comes back by itself; the default where rules were stored before it could be set
 */
public record ProgramRules(
        Period length,
        Cadence cadence,
        Period matchingWindow,
        int menteeSeats,
        int mentorSeats,
        int levelGap,
        int sharedHours,
        int declineDays,
        List<Integer> firstMeetingNudges,
        int coordinatorToldAfter,
        int stallAfter,
        int amberAfter,
        List<DayOfWeek> deliveryDays,
        LocalTime deliveryAt,
        int weeklyReminders,
        int weeklyUnprompted,
        int remindersPerStep,
        int silencesBeforePause,
        int firstPulse,
        int pulseEvery,
        int smallestScores,
        int smallestComments,
        boolean mentorsAreJunior,
        Eligibility eligibility,
        WhatCounts counts,
        Recurring recurring) {

    public static final ProgramRules DEFAULTS = new ProgramRules(
            Period.ofMonths(6),
            Cadence.MONTHLY,
            Period.ofWeeks(2),
            1,
            1,
            2,
            2,
            3,
            List.of(3, 7),
            10,
            21,
            35,
            List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
            LocalTime.of(10, 0),
            1,
            3,
            2,
            3,
            30,
            60,
            5,
            10,
            true,
            Eligibility.EVERYBODY,
            WhatCounts.DEFAULT,
            Recurring.DEFAULT);

    public ProgramRules {
        firstMeetingNudges = List.copyOf(firstMeetingNudges);
        deliveryDays = List.copyOf(deliveryDays);
        counts = Objects.requireNonNullElse(counts, WhatCounts.DEFAULT);
        recurring = Objects.requireNonNullElse(recurring, Recurring.DEFAULT);
    }

    /** These rules, with something else that counts in matching. */
    public ProgramRules counting(WhatCounts other) {
        return new ProgramRules(
                length,
                cadence,
                matchingWindow,
                menteeSeats,
                mentorSeats,
                levelGap,
                sharedHours,
                declineDays,
                firstMeetingNudges,
                coordinatorToldAfter,
                stallAfter,
                amberAfter,
                deliveryDays,
                deliveryAt,
                weeklyReminders,
                weeklyUnprompted,
                remindersPerStep,
                silencesBeforePause,
                firstPulse,
                pulseEvery,
                smallestScores,
                smallestComments,
                mentorsAreJunior,
                eligibility,
                other,
                recurring);
    }
}
