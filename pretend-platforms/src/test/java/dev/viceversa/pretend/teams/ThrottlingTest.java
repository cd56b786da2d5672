package dev.viceversa.pretend.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThrottlingTest {

    private final Throttling throttling = new Throttling();
    private Instant now = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void a_conversation_takes_seven_messages_a_second() {
        assertThat(passing("a:mia", 20)).isEqualTo(7);
        after(Duration.ofMillis(999));
        assertThat(passing("a:mia", 20)).isZero();
        after(Duration.ofMillis(1));
        assertThat(passing("a:mia", 20)).isEqualTo(7);
    }

    @Test
    void a_conversation_takes_sixty_messages_in_half_a_minute_and_says_when_it_takes_more() {
        int passed = 0;
        for (int second = 0; second < 20; second++) {
            passed += passing("a:mia", 7);
            after(Duration.ofSeconds(1));
        }
        assertThat(passed).isEqualTo(60);
        assertThat(throttling.wait("a:mia", now)).contains(Duration.ofSeconds(10));
    }

    @Test
    void a_conversation_takes_1800_messages_an_hour() {
        int passed = 0;
        for (int second = 0; second < 3600; second++) {
            passed += passing("a:mia", 1);
            after(Duration.ofSeconds(1));
        }
        assertThat(passed).isEqualTo(1_800);
        assertThat(passing("a:mia", 1)).isEqualTo(1);
    }

    @Test
    void a_tenant_takes_fifty_calls_a_second_whatever_they_are() {
        int passed = 0;
        for (int person = 0; person < 40; person++) {
            passed += passing("a:" + person, 1);
        }
        for (int question = 0; question < 40; question++) {
            passed += throttling.wait(null, now).isEmpty() ? 1 : 0;
        }
        assertThat(passed).isEqualTo(50);
    }

    @Test
    void half_a_second_is_a_second_for_whoever_waits() {
        passing("a:mia", 7);
        after(Duration.ofMillis(500));
        assertThat(throttling.wait("a:mia", now)).isEqualTo(Optional.of(Duration.ofSeconds(1)));
    }

    private int passing(String conversation, int tried) {
        int passed = 0;
        for (int i = 0; i < tried; i++) {
            passed += throttling.wait(conversation, now).isEmpty() ? 1 : 0;
        }
        return passed;
    }

    private void after(Duration time) {
        now = now.plus(time);
    }
}
