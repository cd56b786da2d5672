package dev.viceversa.core.program;

import java.util.List;

/**
 * How far a coordinator may move a program's rules. Thresholds of anonymity may only be raised, and are frozen once the
 * program runs, as are the direction of mentoring and the number of sessions: people agreed to them.
 *
 * @param frozen whether matches are published, so that nothing people agreed to changes beneath them
 * @param smallestScores the lowest number of answers an aggregate may need
 * @param smallestComments the lowest number of answers comments may need
 */
public record RuleBounds(boolean frozen, int smallestScores, int smallestComments) {

    public static final int MOST_SESSIONS = 12;
    public static final int MOST_LEVELS = 10;
    public static final int MOST_HOURS = 6;
    public static final int HIGHEST_THRESHOLD = 20;

    /** Weeks between sessions; 0 stands for a calendar month. */
    public static final List<Integer> WEEKS = List.of(1, 2, 3, 0, 6, 8);

    /** Minutes a session may take. */
    public static final List<Integer> MINUTES = List.of(30, 45, 60, 90);

    public static RuleBounds of(Program program) {
        return new RuleBounds(
                program.state() == Program.State.RUNNING || program.state() == Program.State.ENDED,
                program.rules().smallestScores(),
                program.rules().smallestComments());
    }

    /**
     * The rules, which must keep to the bounds.
     *
     * @throws IllegalArgumentException when they do not: forms offer nothing outside
     */
    ProgramRules keep(ProgramRules rules) {
        require(rules.cadence().sessions() >= 1 && rules.cadence().sessions() <= MOST_SESSIONS, "sessions");
        require(rules.levelGap() >= 0 && rules.levelGap() <= MOST_LEVELS, "level gap");
        require(rules.sharedHours() >= 0 && rules.sharedHours() <= MOST_HOURS, "shared hours");
        require(rules.mentorSeats() >= 1 && rules.mentorSeats() <= 3, "seats");
        require(rules.smallestScores() >= smallestScores, "answers an aggregate needs");
        require(rules.smallestComments() >= smallestComments, "answers comments need");
        require(
                !frozen || (rules.smallestScores() == smallestScores && rules.smallestComments() == smallestComments),
                "thresholds of a running program");
        require(rules.counts().sound(), "what counts in matching");
        require(rules.recurring().sound(), "weeks between circles");
        return rules;
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new IllegalArgumentException("Out of bounds: " + what);
        }
    }
}
