package dev.viceversa.core.delivery;

/** How a message counts against a person's patience, and who goes first. Lower priority numbers go first. */
public enum Weight {
    /** The answer to something the person just did. Never counted, never waits behind the others. */
    INTERACTIVE(0, false, false),
    /** Something that happened and they must know: an introduction, a partner's reply, an ending. */
    NOTICE(10, false, false),
    /** The one preparation before and the one check-in after a session: on any working day, not counted as a reminder. */
    SESSION(20, false, true),
    /** A reminder of something still open. */
    REMINDER(30, true, true),
    /** A short survey. */
    PULSE(40, true, true),
    /** A summary nobody waits for. */
    DIGEST(50, true, true);

    private final int priority;
    private final boolean countedAsReminder;
    private final boolean unprompted;

    Weight(int priority, boolean countedAsReminder, boolean unprompted) {
        this.priority = priority;
        this.countedAsReminder = countedAsReminder;
        this.unprompted = unprompted;
    }

    public int priority() {
        return priority;
    }

    /** Whether it counts against "one reminder in seven days". */
    public boolean countedAsReminder() {
        return countedAsReminder;
    }

    /** Whether it counts against "three unprompted messages in seven days", and keeps to working hours. */
    public boolean unprompted() {
        return unprompted;
    }
}
