package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.Samples;
import dev.viceversa.pretend.slack.wire.RequestSigner;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void the_published_vector_is_signed_as_published() {
        assumeTrue(Samples.present(), Samples.WHY_SKIPPED);
        JsonNode vector = Samples.json("slack/signature/docs-vector.json");

        assertThat(RequestSigner.sign(
                        vector.path("signing_secret").asText(),
                        vector.path("timestamp").asText(),
                        vector.path("body").asText().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(vector.path("expected_signature").asText());
    }

    @Test
    void the_time_of_signing_is_the_system_clocks() {
        try (Bench bench = new Bench()) {
            bench.messageClock.turn(java.time.Duration.ofDays(100));
            bench.anna().say("x");

            assertThat(bench.app.last().header(RequestSigner.TIMESTAMP))
                    .isEqualTo("" + bench.systemClock.instant().getEpochSecond());
        }
    }
}
