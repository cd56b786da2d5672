package dev.viceversa.slack.inbound;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether Slack signed a request: HMAC-SHA256 over the version, the timestamp and the very bytes of the body,
 * compared in constant time, with a timestamp no further than five minutes from now in either direction. The rule is
 * Slack's public one for request signing. Thread-safe.
 */
public final class SlackSignature {

    private static final Duration TOLERATED = Duration.ofMinutes(5);
    private static final String VERSION = "v0";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public SlackSignature(String signingSecret) {
        key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Whether the headers fit the body and the moment; false for anything missing or malformed. */
    public boolean fits(@Nullable String signature, @Nullable String timestamp, byte[] body, Instant now) {
        if (signature == null || timestamp == null || !timestamp.matches("[0-9]{1,12}")) {
            return false;
        }
        Instant signedAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(signedAt, now).abs().compareTo(TOLERATED) > 0) {
            return false;
        }
        byte[] expected = of(timestamp, body).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    /** The signature Slack sends with this body at this time, {@code v0=} and 64 hexadecimal digits. */
    public String of(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
