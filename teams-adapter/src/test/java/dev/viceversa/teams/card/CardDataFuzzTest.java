package dev.viceversa.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** What anybody could send as a card that was pressed. */
class CardDataFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @FuzzTest(maxDuration = "2m")
    void card_data_means_an_action_or_nothing_and_nothing_breaks(byte[] bytes) {
        JsonNode data = read(new String(bytes, StandardCharsets.UTF_8));
        CardData.read(data).ifPresent(read -> {
            assertThat(read.action().encoded()).isNotBlank();
            assertThat(read.answers().values().keySet()).allMatch(id -> id.matches("[a-z0-9_.]{1,69}"));
            assertThat(read.message().orElse("1")).doesNotContain("/", "|");
        });
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }
}
