package dev.viceversa.core.session;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;

/**
 * Whether a session ran both ways, as one of the two tells it. Confidential: shown to its author only and counted nowhere;
 * after several one-way sessions the pair, and nobody else, reads an idea.
 */
public record GiveBack(SessionId session, PairingId pairing, PersonId person, Learned learned) {

    /** After so many one-way sessions in a row there is an idea. */
    public static final int IDEA_AFTER = 3;

    /** Who took something home. */
    public enum Learned {
        BOTH,
        /** Mostly whoever answers. */
        ME,
        /** Mostly the other one. */
        PARTNER;

        public boolean oneWay() {
            return this != BOTH;
        }
    }
}
