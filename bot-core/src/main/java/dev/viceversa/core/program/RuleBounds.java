package dev.viceversa.core.program;

import java.util.Comparator;
import java.util.List;

/**
 * How far a coordinator may move a program's rules. Thresholds of anonymity may only be raised, and are frozen once the
 * program runs, as are the direction of mentoring and the number of sessions: people agreed to them.
 *
 * @param frozen whether matches are published, so that nothing people agreed to changes beneath them
 * @param before the rules as they stand
 */
public record RuleBounds(boolean frozen, ProgramRules before) {

    public static final int MOST_SESSIONS = 12;
    public static final int MOST_LEVELS = 10;
    public static final int MOST_HOURS = 6;
    public static final int MOST_SEATS = 3;
    public static final int MOST_DECLINE_DAYS = 10;
    public static final int MOST_WEEKS_BETWEEN_ROUNDS = 12;
    public static final int MOST_REMINDERS = 3;
    public static final int MOST_UNPROMPTED = 5;
    /** A step is brought up twice at most, then there is silence. */
    public static final int MOST_PER_STEP = 2;

    public static final int MOST_SILENCES = 6;
    public static final int HIGHEST_THRESHOLD = 20;

    /** Weeks between sessions; 0 stands for a calendar month. */
    public static final List<Integer> WEEKS = List.of(1, 2, 3, 0, 6, 8);

    /** Minutes a session may take. */
    public static final List<Integer> MINUTES = List.of(30, 45, 60, 90);

    /** Days until the coordinator is told, or a pair counts as stalled or amber. */
    public static final int LONGEST_PATIENCE = 90;

    public static RuleBounds of(Program program) {
        return new RuleBounds(
                program.state() == Program.State.RUNNING || program.state() == Program.State.ENDED, program.rules());
    }

    /** The lowest number of answers an aggregate may need. */
    public int smallestScores() {
        return before.smallestScores();
    }

    /** The lowest number of answers comments may need. */
    public int smallestComments() {
        return before.smallestComments();
    }

    /**
     * The rules, which must keep to the bounds.
     *
     * @throws IllegalArgumentException when they do not: forms offer nothing outside
     */
    ProgramRules keep(ProgramRules rules) {
        rhythm(rules.rhythm());
        pairs(rules);
        messages(rules.messages());
        followUp(rules.followUp());
        results(rules.results());
        require(rules.counts().sound(), "what counts in matching");
        require(rules.recurring().sound(), "weeks between circles");
        return rules;
    }

    private void rhythm(Rhythm rhythm) {
        require(within(rhythm.cadence().sessions(), 1, MOST_SESSIONS), "sessions");
        require(
                !frozen
                        || (rhythm.mode() == before.mode()
                                && rhythm.cadence().sessions()
                                        == before.cadence().sessions()),
                "what pairs of a running program agreed to");
    }

    private static void pairs(ProgramRules rules) {
        // Peers are closer than the gap, so a gap of nothing would leave nobody.
        require(within(rules.levelGap(), rules.mode() == Mode.PEER ? 1 : 0, MOST_LEVELS), "level gap");
        require(within(rules.sharedHours(), 0, MOST_HOURS), "shared hours");
        require(within(rules.mentorSeats(), 1, MOST_SEATS), "seats of a mentor");
        require(within(rules.menteeSeats(), 1, MOST_SEATS), "seats of a mentee");
        require(within(rules.declineDays(), 1, MOST_DECLINE_DAYS), "days to answer");
        require(within(rules.pairs().roundEvery(), 1, MOST_WEEKS_BETWEEN_ROUNDS), "weeks between rounds");
    }

    private static void messages(MessageRules messages) {
        require(!messages.days().isEmpty(), "delivery days");
        require(within(messages.weeklyReminders(), 1, MOST_REMINDERS), "weekly reminders");
        require(
                within(messages.weeklyUnprompted(), messages.weeklyReminders(), MOST_UNPROMPTED),
                "weekly unprompted messages");
        require(within(messages.remindersPerStep(), 1, MOST_PER_STEP), "reminders for one step");
        require(within(messages.silencesBeforePause(), 1, MOST_SILENCES), "silences");
    }

    private static void followUp(FollowUp followUp) {
        List<Integer> days = followUp.firstMeeting();
        require(
                days.size() == MOST_PER_STEP
                        && days.getFirst() >= 1
                        && days.stream()
                                .sorted(Comparator.naturalOrder())
                                .distinct()
                                .toList()
                                .equals(days),
                "first-meeting reminders");
        require(
                within(followUp.coordinatorTold(), days.getLast() + 1, LONGEST_PATIENCE),
                "day the coordinator is told");
        require(within(followUp.stall(), 1, LONGEST_PATIENCE), "stall");
        require(within(followUp.amber(), followUp.stall() + 1, LONGEST_PATIENCE), "amber");
    }

    private void results(Results results) {
        require(within(results.firstPulse(), 1, 365) && within(results.pulseEvery(), 1, 365), "pulse days");
        require(results.smallestScores() >= smallestScores(), "answers an aggregate needs");
        require(results.smallestComments() >= smallestComments(), "answers comments need");
        require(
                !frozen
                        || (results.smallestScores() == smallestScores()
                                && results.smallestComments() == smallestComments()),
                "thresholds of a running program");
    }

    private static boolean within(int number, int lowest, int highest) {
        return number >= lowest && number <= highest;
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new IllegalArgumentException("Out of bounds: " + what);
        }
    }
}
