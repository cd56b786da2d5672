package dev.viceversa.teams.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * What a signed stranger could send. A build replays the seeds beside it; with {@code JAZZER_FUZZ=1} it searches for more.
 */
class IncomingFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void an_activity_is_read_or_it_is_none_and_nothing_breaks(byte[] bytes) {
        assertThat(Incoming.read(bytes).map(Incoming::told)).isNotNull();
    }
}
