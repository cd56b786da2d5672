package dev.viceversa.teams.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** What anybody could send as a token, and what a login could publish as a key. */
class BearerFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @FuzzTest(maxDuration = "2m")
    void a_token_is_taken_apart_or_it_is_none_and_nothing_breaks(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(Bearer.read(text)).isNotNull();
        assertThat(Bearer.read("Bearer " + text)).isNotNull();
        Bearer.read("Bearer " + text)
                .ifPresent(token -> assertThat(token.claim("iss")).isNotNull());
        try {
            assertThat(SigningKey.of(JSON.readTree(text))).isNotNull();
        } catch (JsonProcessingException noJson) {
            // A login that publishes no JSON is dealt with where it is fetched.
            return;
        }
    }
}
