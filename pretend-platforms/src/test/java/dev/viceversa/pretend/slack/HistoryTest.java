package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.slack.workspace.Conversation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_delivery_is_found_again_by_the_id_in_its_metadata() {
        bench.api.call(
                "chat.postMessage",
                Map.of(
                        "channel",
                        bench.anna.id(),
                        "text",
                        "x",
                        "metadata",
                        Bench.json("{'event_type':'delivery','event_payload':{'id':'d-9'}}")));
        String dm = bench.anna().directMessage().id();

        JsonNode with = bench.api.call("conversations.history", "channel", dm, "include_all_metadata", "true");
        JsonNode without = bench.api.call("conversations.history", "channel", dm);

        assertThat(with.at("/messages/0/metadata/event_payload/id").asText()).isEqualTo("d-9");
        assertThat(without.at("/messages/0/text").asText()).isEqualTo("x");
        assertThat(without.at("/messages/0").has("metadata")).isFalse();
        assertThat(without.at("/messages/0/bot_id").asText())
                .isEqualTo(bench.slack.app().botId());
    }

    @Test
    void pages_come_newest_first_and_miss_nothing() {
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            bench.messageClock.turn(Duration.ofMinutes(1));
            posted.add(post("m" + i));
        }
        String dm = bench.anna().directMessage().id();
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = bench.api.call("conversations.history", "channel", dm, "limit", "10", "cursor", cursor);
            page.path("messages").forEach(message -> read.add(message.path("ts").asText()));
            cursor = page.at("/response_metadata/next_cursor").asText();
            assertThat(page.path("has_more").asBoolean()).isEqualTo(!cursor.isEmpty());
        } while (!cursor.isEmpty());

        assertThat(read).containsExactlyElementsOf(posted.reversed());
    }

    @Test
    void oldest_and_latest_leave_out_their_own_moment_unless_inclusive() {
        String first = post("1");
        bench.messageClock.turn(Duration.ofMinutes(1));
        String second = post("2");
        bench.messageClock.turn(Duration.ofMinutes(1));
        String third = post("3");
        String dm = bench.anna().directMessage().id();

        assertThat(texts(bench.api.call("conversations.history", "channel", dm, "oldest", first, "latest", third)))
                .containsExactly("2");
        assertThat(texts(bench.api.call(
                        "conversations.history",
                        "channel",
                        dm,
                        "oldest",
                        first,
                        "latest",
                        second,
                        "inclusive",
                        "true")))
                .containsExactly("2", "1");
        assertThat(texts(bench.api.call("conversations.history", "channel", dm, "oldest", second)))
                .containsExactly("3");
    }

    @Test
    void a_reply_stays_in_its_thread() {
        String parent = post("parent");
        bench.api.call("chat.postMessage", "channel", bench.anna.id(), "text", "reply", "thread_ts", parent);
        String dm = bench.anna().directMessage().id();

        assertThat(texts(bench.api.call("conversations.history", "channel", dm)))
                .containsExactly("parent");
        assertThat(bench.anna().messages()).hasSize(2);
    }

    @Test
    void wrong_moments_cursors_and_channels_are_refused() {
        post("x");
        String dm = bench.anna().directMessage().id();
        Conversation foreign = bench.slack.workspace().addChannel("general", false, List.of(bench.anna.id()));

        assertThat(error("channel", dm, "oldest", "yesterday")).isEqualTo("invalid_ts_oldest");
        assertThat(error("channel", dm, "latest", "-1")).isEqualTo("invalid_ts_latest");
        assertThat(error("channel", dm, "cursor", "nonsense")).isEqualTo("invalid_cursor");
        assertThat(error("channel", "C404")).isEqualTo("channel_not_found");
        assertThat(error("channel", foreign.id())).isEqualTo("not_in_channel");
        bench.slack.workspace().join(foreign, bench.slack.app().botUserId());
        assertThat(error("channel", foreign.id()))
                .as("im:history is not enough")
                .isEqualTo("missing_scope");
    }

    private String post(String text) {
        return bench.api
                .call("chat.postMessage", "channel", bench.anna.id(), "text", text)
                .path("ts")
                .asText();
    }

    private String error(String... namesAndValues) {
        return bench.api
                .call("conversations.history", namesAndValues)
                .path("error")
                .asText();
    }

    private static List<String> texts(JsonNode page) {
        return page.path("messages")
                .valueStream()
                .map(message -> message.path("text").asText())
                .toList();
    }
}
