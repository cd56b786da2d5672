package dev.viceversa.core.session;

import dev.viceversa.core.people.PersonId;

/**
 * Hears what happens to sessions. Every bean of this type is called inside the transaction that stores the change, after
 * it was stored, and must not send anything except through the outbox. Thread-safe.
 */
public interface SessionListener {

    /** One of the pair suggested times; the other one picks. */
    default void suggested(Session session, PersonId by) {}

    /** The other one picked a time: a date stands. */
    default void agreed(Session session, PersonId by) {}

    /** What stood before no longer does: other times are being suggested, it was called off, or found held early. */
    default void overtaken(Session before) {}

    /** One of the pair called it off. */
    default void cancelled(Session session, PersonId by) {}

    /** It was found held, missed or called off: the pair has no date now. */
    default void settled(Session session) {}

    /** One of the pair said what became of it. Private to them. */
    default void told(Session session, PersonId by) {}

    /** One of the pair reported a meeting that had no date here; the other one was not asked yet. */
    default void reported(Session session, PersonId by) {}
}
