package dev.viceversa.core.session;

/** What became of a step in a session's life. */
public sealed interface SessionStep {

    /** The session as it stands after the step was tried. */
    Session session();

    /** It was taken; to be stored, or stored by the use case that returns it. */
    record Changed(Session session) implements SessionStep {}

    /** It had been taken before; nothing to store and nothing to say twice. */
    record Unchanged(Session session) implements SessionStep {}

    /** It cannot be taken. */
    record Refused(Session session, Why why) implements SessionStep {}

    /** Why a step cannot be taken. */
    enum Why {
        /** Held, missed or called off already. */
        OVER,
        /** The one who suggested the times waits for the other's answer. */
        PARTNERS_TURN,
        /** Other times were suggested, or one agreed, in the meantime. */
        SETTLED_MEANWHILE,
        /** That time has gone by. */
        TOO_LATE
    }
}
