package dev.viceversa.core.sealing;

import java.nio.charset.StandardCharsets;

/**
 * Encrypts private content for one row of one table. Associated data binds the ciphertext to where it stands, so a row
 * copied elsewhere does not open. Implementations are thread-safe.
 */
public interface Sealer {

    /** Ciphertext of {@code content}, bound to table and row. */
    byte[] seal(byte[] content, String table, String row);

    /**
     * The content again.
     *
     * @throws SealBroken when the ciphertext was made with another key, or for another row
     */
    byte[] openBytes(byte[] sealed, String table, String row);

    /** Ciphertext of {@code words}, bound to table and row. */
    default byte[] seal(String words, String table, String row) {
        return seal(words.getBytes(StandardCharsets.UTF_8), table, row);
    }

    /**
     * The words again.
     *
     * @throws SealBroken when the ciphertext was made with another key, or for another row
     */
    default String open(byte[] sealed, String table, String row) {
        return new String(openBytes(sealed, table, row), StandardCharsets.UTF_8);
    }
}
