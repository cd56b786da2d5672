package dev.viceversa.core.session;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingListener;
import jakarta.inject.Singleton;

/** When a pairing is over, so is whatever it was planning. Thread-safe. */
@Singleton
final class EndedPairings implements PairingListener {

    private final PlanningSessions planning;

    EndedPairings(PlanningSessions planning) {
        this.planning = planning;
    }

    @Override
    public void ended(Pairing pairing) {
        planning.over(pairing);
    }
}
