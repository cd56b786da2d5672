package dev.viceversa.core.id;

import dev.viceversa.core.time.SystemTime;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/**
 * Makes identifiers: 26 lower-case letters and digits, the first ten from the system time in milliseconds (rows made
 * together lie together), the rest 80 random bits (nobody guesses one). Thread-safe.
 */
@Singleton
public final class IdSource {

    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

    private final SystemTime time;
    private final SecureRandom random = new SecureRandom();

    IdSource(SystemTime time) {
        this.time = time;
    }

    /** A new identifier of 26 characters. */
    public String next() {
        char[] id = new char[26];
        long millis = time.now().toEpochMilli();
        for (int i = 9; i >= 0; i--) {
            id[i] = ALPHABET[(int) (millis & 31)];
            millis >>>= 5;
        }
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        for (int i = 0; i < 16; i++) {
            id[10 + i] = ALPHABET[bytes[i] & 31];
        }
        return new String(id);
    }
}
