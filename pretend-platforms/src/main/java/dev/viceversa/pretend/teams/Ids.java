package dev.viceversa.pretend.teams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Ids that look like those of Teams and are the same for the same thing. */
final class Ids {

    private Ids() {}

    static String of(String thing) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(thing.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-512", impossible);
        }
    }
}
