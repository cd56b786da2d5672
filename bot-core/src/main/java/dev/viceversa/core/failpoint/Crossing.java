package dev.viceversa.core.failpoint;

/** A step that cannot be taken back: a commit, or a call to a platform. Each has a failpoint before and one after it. */
public enum Crossing {
    /** Commit: what a gesture changed, its event key and what goes out because of it. */
    GESTURE,
    /** A row put into the outbox, inside the transaction of whoever plans or says it. */
    PLAN,
    /** Whatever else happens by itself, with all its commits. */
    DUE,
    /** Commit: deliveries claimed by a replica. */
    CLAIM,
    /** Commit: deliveries that another replica left behind. */
    TAKE_OVER,
    /** Commit: gates passed, departure written down. */
    DEPART,
    /** Call: the message is handed to its platform. */
    SEND,
    /** Commit: what became of it. */
    SETTLE,
    /** Commit: the claim on something in doubt, held for longer. */
    HOLD,
    /** Call: the platform is asked whether something arrived. */
    LOOK,
    /** Commit: what the platform said about something in doubt. */
    RECONCILE,
    /** Commit: the later look for a second copy, taken by a replica. */
    SWEEP,
    /** Call: a second copy is removed. */
    REMOVE
}
