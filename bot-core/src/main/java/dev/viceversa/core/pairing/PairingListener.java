package dev.viceversa.core.pairing;

/**
 * Hears what happens to pairings. Every bean of this type is called inside the transaction that stores the change, after
 * the change was stored, and must not send anything except through the outbox. Thread-safe.
 */
public interface PairingListener {
    /** Both were introduced to one another just now. */
    default void introduced(Pairing pairing) {}

    /**
     * Both accepted an agreement just now. Called for the first one, which makes the pairing active, and again for every
     * later revision.
     */
    default void agreed(Pairing pairing, Agreement agreement) {}

    /**
     * A pairing both knew of is over just now; its state says how: ended, frozen or completed. What was planned for it in
     * the outbox is cancelled already. Never called for pairings that did not come to an introduction.
     */
    default void ended(Pairing pairing) {}
}
