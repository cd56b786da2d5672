package dev.viceversa.core.session;

import dev.viceversa.core.people.PersonId;
import java.time.Instant;

/**
 * What one of a pair said about one session, privately. Never shown to the other one.
 *
 * @param at when they said so, UTC
 */
public record CheckIn(SessionId session, PersonId person, Answer answer, Instant at) {

    /** The answers there are; none of them asks for a reason. */
    public enum Answer {
        MET,
        /** Another date is on its way. */
        PLANNED,
        NOT_YET,
        COULD_NOT;

        /** Whether it says that this session did not take place. */
        public boolean didNotMeet() {
            return this != MET;
        }
    }
}
