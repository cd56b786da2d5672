package dev.viceversa.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What looks at a stranger's bytes first. A build replays the seeds beside it; with {@code JAZZER_FUZZ=1} it searches
 * for more.
 */
class ArrivalFuzzTest {

    private static final SlackSignature SIGNATURE = new SlackSignature("a secret");

    @FuzzTest(maxDuration = "2m")
    void bytes_are_looked_at_and_never_break_anything(byte[] bytes) {
        assertThat(Arrival.of(bytes)).isNotNull();
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(Arrival.ofSocket(text)).isNotNull();
        assertThat(SIGNATURE.fits(text, text, bytes, Instant.EPOCH)).isFalse();
    }
}
