package dev.viceversa.pretend.slack.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slack's request signature, version 0: HMAC-SHA256 over {@code v0:<timestamp>:<body>}. From Slack's public documentation. */
public final class RequestSigner {

    /** The header that carries the signature. */
    public static final String SIGNATURE = "X-Slack-Signature";

    /** The header that carries the moment of signing, in seconds. */
    public static final String TIMESTAMP = "X-Slack-Request-Timestamp";

    private RequestSigner() {}

    /** The value of {@link #SIGNATURE} for exactly these bytes. */
    public static String sign(String signingSecret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
