package dev.viceversa.core.pairing;

/** Identifies a pairing. */
public record PairingId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
