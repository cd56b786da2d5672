package dev.viceversa.core.nudge;

import dev.viceversa.core.program.ProgramRules;
import java.time.LocalTime;

/** Program rules that differ in one thing. */
final class Rules {

    private Rules() {}

    static ProgramRules deliveringAt(ProgramRules rules, LocalTime time) {
        return new ProgramRules(
                rules.length(),
                rules.cadence(),
                rules.matchingWindow(),
                rules.menteeSeats(),
                rules.mentorSeats(),
                rules.levelGap(),
                rules.sharedHours(),
                rules.declineDays(),
                rules.firstMeetingNudges(),
                rules.coordinatorToldAfter(),
                rules.stallAfter(),
                rules.amberAfter(),
                rules.deliveryDays(),
                time,
                rules.weeklyReminders(),
                rules.weeklyUnprompted(),
                rules.remindersPerStep(),
                rules.silencesBeforePause(),
                rules.firstPulse(),
                rules.pulseEvery(),
                rules.smallestScores(),
                rules.smallestComments(),
                rules.mentorsAreJunior());
    }
}
