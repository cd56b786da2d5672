package dev.viceversa.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.viceversa.kit.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlackSignatureTest {

    private static final byte[] BODY = "payload=%7B%7D".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000L);
    private static final String TIMESTAMP = "1800000000";

    private final SlackSignature signature = new SlackSignature("a secret");

    /** Worked out with another implementation of HMAC-SHA256. */
    @Test
    void a_known_answer() {
        assertThat(signature.of(TIMESTAMP, BODY))
                .isEqualTo("v0=789aada0debfd2ab685fcda916de889c3ba8d6c272298cbdb59ab8e03005ee55");
    }

    @Test
    void slacks_own_example() throws IOException {
        assumeTrue(Samples.present(), Samples.ABSENT);
        JsonNode vector = new ObjectMapper()
                .readTree(Samples.file("slack/signature/docs-vector.json").toFile());
        SlackSignature theirs = new SlackSignature(vector.path("signing_secret").asText());
        byte[] body = vector.path("body").asText().getBytes(StandardCharsets.UTF_8);
        String timestamp = vector.path("timestamp").asText();
        assertThat(theirs.of(timestamp, body))
                .isEqualTo(vector.path("expected_signature").asText());
        assertThat(theirs.fits(
                        vector.path("expected_signature").asText(),
                        timestamp,
                        body,
                        Instant.ofEpochSecond(Long.parseLong(timestamp))))
                .isTrue();
    }

    @Test
    void five_minutes_either_way_are_tolerated_and_not_a_second_more() {
        String sent = signature.of(TIMESTAMP, BODY);
        assertThat(signature.fits(sent, TIMESTAMP, BODY, NOW.plusSeconds(300))).isTrue();
        assertThat(signature.fits(sent, TIMESTAMP, BODY, NOW.minusSeconds(300))).isTrue();
        assertThat(signature.fits(sent, TIMESTAMP, BODY, NOW.plusSeconds(301))).isFalse();
        assertThat(signature.fits(sent, TIMESTAMP, BODY, NOW.minusSeconds(301))).isFalse();
    }

    @Test
    void any_changed_byte_of_anything_is_noticed() {
        String sent = signature.of(TIMESTAMP, BODY);
        assertThat(signature.fits(sent, TIMESTAMP, BODY, NOW)).isTrue();
        assertThat(signature.fits(sent, "1800000001", BODY, NOW)).isFalse();
        assertThat(signature.fits(sent, TIMESTAMP, "payload=%7B%7E".getBytes(StandardCharsets.UTF_8), NOW))
                .isFalse();
        assertThat(signature.fits(sent.substring(0, sent.length() - 1), TIMESTAMP, BODY, NOW))
                .isFalse();
        assertThat(signature.fits(sent.replace("v0=", "v1="), TIMESTAMP, BODY, NOW))
                .isFalse();
        assertThat(new SlackSignature("another secret").fits(sent, TIMESTAMP, BODY, NOW))
                .isFalse();
    }

    @Test
    void missing_and_malformed_headers_do_not_fit() {
        String sent = signature.of(TIMESTAMP, BODY);
        assertThat(signature.fits(null, TIMESTAMP, BODY, NOW)).isFalse();
        assertThat(signature.fits(sent, null, BODY, NOW)).isFalse();
        for (String odd : new String[] {
            "", "now", "-1800000000", "+1800000000", "1800000000.0", "99999999999999999999", "١٨٠٠٠٠٠٠٠٠"
        }) {
            assertThat(signature.fits(signature.of(odd, BODY), odd, BODY, NOW)).isFalse();
        }
    }
}
