package dev.viceversa.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private Instant now = Instant.parse("2026-12-01T09:00:00Z");
    private final Repeats repeats = new Repeats(() -> now);

    @Test
    void the_same_id_in_the_same_conversation_is_the_same_event_and_elsewhere_another() {
        String first = key("1", "a:mia", "help");
        after(3);
        assertThat(key("1", "a:mia", "help")).isEqualTo(first);
        assertThat(key("1", "a:tom", "help")).isNotEqualTo(first);
    }

    @Test
    void the_same_words_fifteen_seconds_later_under_a_new_id_are_a_repetition() {
        String first = key("1", "a:mia", "join");
        after(15);
        assertThat(key("2", "a:mia", "join")).isEqualTo(first);
    }

    @Test
    void the_same_words_typed_again_soon_or_later_are_meant() {
        String first = key("1", "a:mia", "status");
        after(3);
        assertThat(key("2", "a:mia", "status")).isNotEqualTo(first);
        after(60);
        assertThat(key("3", "a:mia", "status")).isNotEqualTo(first);
    }

    @Test
    void whoever_did_something_else_meanwhile_means_the_same_words_anew() {
        String first = key("1", "a:mia", "status");
        after(7);
        key("2", "a:mia", "partner");
        after(8);
        assertThat(key("3", "a:mia", "status")).isNotEqualTo(first);
    }

    @Test
    void words_composed_at_the_same_instant_are_one_and_the_same_whatever_their_id() {
        Optional<Instant> composed = Optional.of(Instant.parse("2026-12-01T09:00:00.12Z"));
        String first = repeats.key(activity("1", "a:mia", "join", composed));
        after(1);
        assertThat(repeats.key(activity("2", "a:mia", "join", composed))).isEqualTo(first);
    }

    private void after(int seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
    }

    private String key(String id, String conversation, String text) {
        return repeats.key(activity(id, conversation, text, Optional.empty()));
    }

    private static TeamsActivity activity(String id, String conversation, String text, Optional<Instant> composed) {
        return new TeamsActivity(
                "message",
                id,
                "",
                text,
                "",
                "",
                MissingNode.getInstance(),
                new TeamsActivity.Place("https://smba.trafficmanager.net/emea/", "msteams", conversation, true, "t"),
                new TeamsActivity.Sender("29:1", "p", Optional.empty(), Optional.empty()),
                Optional.empty(),
                composed);
    }
}
