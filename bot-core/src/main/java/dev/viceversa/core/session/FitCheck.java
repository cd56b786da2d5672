package dev.viceversa.core.session;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;

/**
 * How right a pairing feels to one of the two after one of their first sessions. Confidential: shown to its author only
 * and counted nowhere; it decides nothing by itself.
 */
public record FitCheck(SessionId session, PairingId pairing, PersonId person, Feeling feeling) {

    /** The last session that is followed by a fit check. */
    public static final int LAST_SESSION = 2;

    /** The answers there are. */
    public enum Feeling {
        GOOD,
        UNSURE,
        /** Would rather have another partner. */
        CHANGE
    }
}
