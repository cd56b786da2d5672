package dev.viceversa.core.program;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * What a coordinator may set for a program, a page at a time; {@link #DEFAULTS} are the product's. {@link RuleBounds} says
 * how far, and what is frozen once the program runs. Immutable; days are calendar days in the person's own zone.
 *
 * @param rhythm who mentors whom, how often, how long
 * @param pairs who may be paired with whom, and when
 * @param messages when and how often people hear from us unprompted
 * @param followUp when a pair without a date is brought up again
 * @param results when people are asked, and how small a group may be shown
 * @param counts what counts in matching
 * @param recurring what comes back by itself
 */
public record ProgramRules(
        Rhythm rhythm,
        PairRules pairs,
        MessageRules messages,
        FollowUp followUp,
        Results results,
        WhatCounts counts,
        Recurring recurring) {

    public static final ProgramRules DEFAULTS = new ProgramRules(
            Rhythm.DEFAULT,
            PairRules.DEFAULT,
            MessageRules.DEFAULT,
            FollowUp.DEFAULT,
            Results.DEFAULT,
            WhatCounts.DEFAULT,
            Recurring.DEFAULT);

    /** A page that was not stored yet has the product's defaults. */
    public ProgramRules {
        rhythm = Objects.requireNonNullElse(rhythm, Rhythm.DEFAULT);
        pairs = Objects.requireNonNullElse(pairs, PairRules.DEFAULT);
        messages = Objects.requireNonNullElse(messages, MessageRules.DEFAULT);
        followUp = Objects.requireNonNullElse(followUp, FollowUp.DEFAULT);
        results = Objects.requireNonNullElse(results, Results.DEFAULT);
        counts = Objects.requireNonNullElse(counts, WhatCounts.DEFAULT);
        recurring = Objects.requireNonNullElse(recurring, Recurring.DEFAULT);
    }

    public ProgramRules with(Rhythm other) {
        return new ProgramRules(other, pairs, messages, followUp, results, counts, recurring);
    }

    public ProgramRules with(PairRules other) {
        return new ProgramRules(rhythm, other, messages, followUp, results, counts, recurring);
    }

    public ProgramRules with(MessageRules other) {
        return new ProgramRules(rhythm, pairs, other, followUp, results, counts, recurring);
    }

    public ProgramRules with(FollowUp other) {
        return new ProgramRules(rhythm, pairs, messages, other, results, counts, recurring);
    }

    public ProgramRules with(Results other) {
        return new ProgramRules(rhythm, pairs, messages, followUp, other, counts, recurring);
    }

    public ProgramRules with(Recurring other) {
        return new ProgramRules(rhythm, pairs, messages, followUp, results, counts, other);
    }

    /** These rules, with something else that counts in matching. */
    public ProgramRules counting(WhatCounts other) {
        return new ProgramRules(rhythm, pairs, messages, followUp, results, other, recurring);
    }

    public Mode mode() {
        return rhythm.mode();
    }

    /** True for reverse mentoring. */
    public boolean mentorsAreJunior() {
        return mode() == Mode.REVERSE;
    }

    public Cadence cadence() {
        return rhythm.cadence();
    }

    public Period length() {
        return rhythm.length();
    }

    public Period matchingWindow() {
        return pairs.matchingWindow();
    }

    public int menteeSeats() {
        return pairs.menteeSeats();
    }

    public int mentorSeats() {
        return pairs.mentorSeats();
    }

    public int levelGap() {
        return pairs.levelGap();
    }

    public int sharedHours() {
        return pairs.sharedHours();
    }

    public int declineDays() {
        return pairs.declineDays();
    }

    public Eligibility eligibility() {
        return pairs.eligibility();
    }

    public List<DayOfWeek> deliveryDays() {
        return messages.days();
    }

    public LocalTime deliveryAt() {
        return messages.at();
    }

    public int weeklyReminders() {
        return messages.weeklyReminders();
    }

    public int weeklyUnprompted() {
        return messages.weeklyUnprompted();
    }

    public int remindersPerStep() {
        return messages.remindersPerStep();
    }

    public int silencesBeforePause() {
        return messages.silencesBeforePause();
    }

    public List<Integer> firstMeetingNudges() {
        return followUp.firstMeeting();
    }

    public int coordinatorToldAfter() {
        return followUp.coordinatorTold();
    }

    public int stallAfter() {
        return followUp.stall();
    }

    public int amberAfter() {
        return followUp.amber();
    }

    public int firstPulse() {
        return results.firstPulse();
    }

    public int pulseEvery() {
        return results.pulseEvery();
    }

    public int smallestScores() {
        return results.smallestScores();
    }

    public int smallestComments() {
        return results.smallestComments();
    }
}
