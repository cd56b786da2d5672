package dev.viceversa.core.pairing;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;

/** Tells every listener, inside the transaction that stored the change. Thread-safe. */
@Singleton
public class PairingEvents {

    /** Asked for late: a listener may itself need what tells it. */
    private final BeanProvider<PairingListener> listeners;

    PairingEvents(BeanProvider<PairingListener> listeners) {
        this.listeners = listeners;
    }

    public void introduced(Pairing pairing) {
        listeners.stream().forEach(listener -> listener.introduced(pairing));
    }

    public void agreed(Pairing pairing, Agreement agreement) {
        listeners.stream().forEach(listener -> listener.agreed(pairing, agreement));
    }

    public void ended(Pairing pairing) {
        listeners.stream().forEach(listener -> listener.ended(pairing));
    }
}
