package dev.viceversa.core.sealing;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals with a Tink AEAD primitive; whichever key of the keyset made a text still opens it after a rotation. */
public final class TinkSealer implements Sealer {

    private final Aead aead;

    public TinkSealer(Aead aead) {
        this.aead = aead;
    }

    @Override
    public byte[] seal(byte[] content, String table, String row) {
        try {
            return aead.encrypt(content, place(table, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Something could not be sealed", e);
        }
    }

    @Override
    public byte[] openBytes(byte[] sealed, String table, String row) {
        try {
            return aead.decrypt(sealed, place(table, row));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(table, e);
        }
    }

    private static byte[] place(String table, String row) {
        return (table + "/" + row).getBytes(StandardCharsets.UTF_8);
    }
}
