package dev.viceversa.teams.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.teams.connector.Answered;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberPagesTest {

    @Test
    void members_of_a_channel_are_read_to_the_last_page() {
        try (Line line = new Line()) {
            for (int i = 0; i < 450; i++) {
                line.teams().tenant().addUser("P" + i, "p" + i + "@example.com");
            }
            String channel = line.teams().tenant().addChannel("mentoring");
            Set<String> found = new HashSet<>();
            Optional<String> next = Optional.empty();
            int pages = 0;
            do {
                JsonNode page = page(line, channel, next);
                page.path("members")
                        .forEach(member -> found.add(member.path("email").asText()));
                next = Optional.of(page.path("continuationToken").asText()).filter(token -> !token.isEmpty());
                pages++;
            } while (next.isPresent() && pages < 10);
            assertThat(found).hasSize(450);
            assertThat(pages).isEqualTo(3);
        }
    }

    @Test
    void members_of_a_conversation_nobody_knows_are_missing() {
        try (Line line = new Line()) {
            assertThat(line.connector().members(line.teams().serviceUrl(), "19:none@thread.tacv2", Optional.empty()))
                    .isInstanceOfSatisfying(Answered.With.class, answer -> assertThat(answer.status())
                            .isEqualTo(404));
        }
    }

    private static JsonNode page(Line line, String channel, Optional<String> continuation) {
        Answered answered = line.connector().members(line.teams().serviceUrl(), channel, continuation);
        assertThat(answered).isInstanceOf(Answered.With.class);
        return ((Answered.With) answered).body();
    }
}
