package dev.viceversa.core.recognition;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import java.time.Instant;

/**
 * A card of thanks from one of a pair to the other; only the two ever see it. Immutable.
 *
 * @param id opaque
 * @param motif what for, from a short list
 * @param words the giver's own, at most {@link #LONGEST} characters; empty when the motif says it all
 * @param givenAt UTC
 */
public record ThankYou(
        String id, PairingId pairing, PersonId giver, PersonId receiver, Motif motif, String words, Instant givenAt) {

    public static final int LONGEST = 300;

    /** What the thanks are for. */
    public enum Motif {
        SHOWED,
        HONEST,
        TIME,
        CHANGED
    }
}
