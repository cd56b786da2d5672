package dev.viceversa.core.sealing;

/**
 * Encrypts private text for one row of one table. Associated data binds the ciphertext to where it stands, so a row
 * copied elsewhere does not open. Implementations are thread-safe.
 */
public interface Sealer {

    /** Ciphertext of {@code words}, bound to table and row. */
    byte[] seal(String words, String table, String row);

    /**
     * The words again.
     *
     * @throws SealBroken when the ciphertext was made with another key, or for another row
     */
    String open(byte[] sealed, String table, String row);
}
