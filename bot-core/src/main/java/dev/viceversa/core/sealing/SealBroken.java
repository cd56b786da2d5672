package dev.viceversa.core.sealing;

/** A private text could not be opened: wrong key, or the row was tampered with. Carries no content. */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SealBroken(String table, Throwable cause) {
        super("A sealed text in " + table + " does not open with the configured keyset", cause);
    }
}
