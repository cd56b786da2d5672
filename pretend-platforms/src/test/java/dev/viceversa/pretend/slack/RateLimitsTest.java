package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void limits_are_off_until_switched_on() {
        for (int i = 0; i < 20; i++) {
            assertThat(post(bench.anna.id()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_channel_takes_a_short_burst_and_then_one_message_a_second_while_other_channels_are_free() {
        var ben = bench.slack.workspace().addUser("Ben", "ben@example.com");
        bench.slack.rateLimits().enforce(true);
        for (int i = 0; i < 3; i++) {
            assertThat(post(bench.anna.id()).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> refused = post(bench.anna.id());

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(ApiClient.json(refused).path("error").asText()).isEqualTo("ratelimited");
        assertThat(post(ben.id()).statusCode()).isEqualTo(200);
        bench.systemClock.turn(Duration.ofSeconds(1));
        assertThat(post(bench.anna.id()).statusCode()).isEqualTo(200);
        assertThat(post(bench.anna.id()).statusCode()).isEqualTo(429);
        assertThat(bench.slack.ledger().messagesTo(bench.anna.id())).hasSize(4);
    }

    @Test
    void a_person_and_the_direct_message_with_them_are_one_place() {
        bench.slack.rateLimits().enforce(true);
        String dm = bench.anna().directMessage().id();
        assertThat(post(bench.anna.id()).statusCode()).isEqualTo(200);
        assertThat(post(dm).statusCode()).isEqualTo(200);
        assertThat(post(bench.anna.id()).statusCode()).isEqualTo(200);
        assertThat(post(dm).statusCode()).isEqualTo(429);
    }

    @Test
    void each_method_has_its_own_tier() {
        bench.slack.rateLimits().enforce(true);
        assertThat(callsUntilRefused("users.list")).isEqualTo(20);
        assertThat(callsUntilRefused("conversations.open")).isEqualTo(50);
        assertThat(callsUntilRefused("users.info")).isEqualTo(100);
    }

    private int callsUntilRefused(String method) {
        for (int i = 0; i < 500; i++) {
            if (bench.api.form(method, Map.of("user", "U404", "users", "U404")).statusCode() == 429) {
                return i;
            }
        }
        throw new AssertionError("never refused");
    }

    private HttpResponse<String> post(String user) {
        return bench.api.form("chat.postMessage", Map.of("channel", user, "text", "x"));
    }
}
