package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.MessageKind;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackApp;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostingTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_message_posted_to_a_persons_direct_message_is_read_by_them_and_stands_in_the_ledger() {
        String dm = bench.api
                .call("conversations.open", "users", bench.anna.id())
                .path("channel")
                .path("id")
                .asText();

        JsonNode posted = bench.api.call(
                "chat.postMessage",
                Map.of(
                        "channel",
                        dm,
                        "text",
                        "Hello Anna",
                        "blocks",
                        Bench.json("[{'type':'section','text':{'type':'mrkdwn','text':'Hello &amp; welcome'}}]"),
                        "metadata",
                        Bench.json("{'event_type':'delivery','event_payload':{'id':'d-17'}}")));

        assertThat(posted.path("ok").asBoolean()).as(posted.toString()).isTrue();
        assertThat(posted.path("channel").asText()).isEqualTo(dm);
        assertThat(bench.anna().latestMessage().text()).isEqualTo("Hello & welcome");
        assertThat(bench.anna().latestMessage().fallbackText()).isEqualTo("Hello Anna");
        LedgerEntry entry = bench.slack.ledger().messagesOfDelivery("d-17").getFirst();
        assertThat(entry.kind()).isEqualTo(MessageKind.POST);
        assertThat(entry.recipient()).isEqualTo(bench.anna.id());
        assertThat(entry.programTime()).isEqualTo(bench.messageClock.instant());
        assertThat(entry.messageId()).isEqualTo(posted.path("ts").asText());
        assertThat(bench.slack.ledger().toJson().get(0).path("delivery_id").asText())
                .isEqualTo("d-17");
    }

    @Test
    void a_persons_id_is_as_good_as_the_direct_message_with_them_for_posting_but_not_for_updating() {
        JsonNode posted = bench.api.call("chat.postMessage", "channel", bench.anna.id(), "text", "Hi");

        assertThat(posted.path("channel").asText())
                .isEqualTo(bench.anna().directMessage().id());
        assertThat(error(bench.api.call(
                        "chat.update",
                        "channel",
                        bench.anna.id(),
                        "ts",
                        posted.path("ts").asText(),
                        "text",
                        "x")))
                .isEqualTo("channel_not_found");
    }

    @Test
    void json_and_form_bodies_are_understood_alike() {
        JsonNode posted = bench.api.callWithJson(
                "chat.postMessage",
                Bench.json("{'channel':'%s','text':'Hi','blocks':[{'type':'divider'}],'unknown_argument':1}"
                        .formatted(bench.anna.id())));

        assertThat(posted.path("ok").asBoolean()).as(posted.toString()).isTrue();
        assertThat(posted.path("message").path("blocks").get(0).path("block_id").asText())
                .isNotEmpty();
    }

    @Test
    void timestamps_come_from_the_message_clock_and_never_repeat() {
        Set<String> all = new HashSet<>();
        String last = "";
        for (int i = 0; i < 20; i++) {
            String ts = bench.api
                    .call("chat.postMessage", "channel", bench.anna.id(), "text", "Hi")
                    .path("ts")
                    .asText();
            assertThat(ts)
                    .isGreaterThan(last)
                    .startsWith(bench.messageClock.instant().getEpochSecond() + ".");
            all.add(ts);
            last = ts;
        }
        assertThat(all).hasSize(20);
        bench.messageClock.turn(Duration.ofDays(7));
        assertThat(bench.api
                        .call("chat.postMessage", "channel", bench.anna.id(), "text", "Hi")
                        .path("ts")
                        .asText())
                .startsWith(bench.messageClock.instant().getEpochSecond() + ".000000");
    }

    @Test
    void what_slack_refuses_is_refused_with_slacks_own_codes() {
        Conversation foreign = bench.slack.workspace().addChannel("general", false, List.of(bench.anna.id()));
        Conversation hidden = bench.slack.workspace().addChannel("secret", true, List.of(bench.anna.id()));
        Conversation archived = bench.slack
                .workspace()
                .addChannel("old", false, List.of(bench.slack.app().botUserId()));
        bench.slack.workspace().archive(archived, true);
        var gone = bench.slack.workspace().addUser("Gone", "gone@example.com");
        bench.slack.workspace().changeUser(gone.id(), user -> user.withDeleted(true));

        assertThat(error(post("C404", "text", "x"))).isEqualTo("channel_not_found");
        assertThat(error(post("U404", "text", "x"))).isEqualTo("channel_not_found");
        assertThat(error(post(foreign.id(), "text", "x"))).isEqualTo("not_in_channel");
        assertThat(error(post(hidden.id(), "text", "x"))).isEqualTo("channel_not_found");
        assertThat(error(post(archived.id(), "text", "x"))).isEqualTo("is_archived");
        assertThat(error(post(gone.id(), "text", "x"))).isEqualTo("user_disabled");
        String anna = bench.anna.id();
        assertThat(error(post(anna, "text", ""))).isEqualTo("no_text");
        assertThat(error(post(anna, "text", "x".repeat(40_001)))).isEqualTo("msg_too_long");
        assertThat(error(post(anna, "blocks", "no json"))).isEqualTo("invalid_blocks_format");
        assertThat(error(post(anna, "blocks", "[{\"type\":\"nonsense\"}]"))).isEqualTo("invalid_blocks");
        assertThat(error(post(anna, "metadata", "no json"))).isEqualTo("invalid_metadata_format");
        assertThat(error(post(anna, "metadata", "{\"event_type\":\"x\"}"))).isEqualTo("invalid_metadata_schema");
        assertThat(error(bench.api.call("chat.postMessage", "text", "x"))).isEqualTo("invalid_arguments");
        assertThat(bench.slack.ledger().messages()).isEmpty();
    }

    @Test
    void invalid_blocks_say_where_and_why() {
        JsonNode answer = post(
                bench.anna.id(),
                "blocks",
                "[{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"" + "x".repeat(151) + "\"}}]");

        assertThat(answer.path("response_metadata").path("messages").get(0).asText())
                .isEqualTo("[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]");
    }

    @Test
    void many_blocks_that_are_fine_alone_can_be_too_long_together() {
        String section = "{'type':'section','text':{'type':'mrkdwn','text':'%s'}}".formatted("x".repeat(2900));
        JsonNode answer = bench.api.call(
                "chat.postMessage",
                Map.of(
                        "channel",
                        bench.anna.id(),
                        "text",
                        "x",
                        "blocks",
                        Bench.json("[" + String.join(",", java.util.Collections.nCopies(5, section)) + "]")));

        assertThat(error(answer)).isEqualTo("msg_blocks_too_long");
    }

    @Test
    void an_update_replaces_text_and_blocks_and_keeps_the_metadata() {
        JsonNode posted = bench.api.call(
                "chat.postMessage",
                Map.of(
                        "channel",
                        bench.anna.id(),
                        "text",
                        "old",
                        "metadata",
                        Bench.json("{'event_type':'delivery','event_payload':{'id':'d-1'}}")));

        JsonNode updated = bench.api.call(
                "chat.update",
                "channel",
                posted.path("channel").asText(),
                "ts",
                posted.path("ts").asText(),
                "text",
                "new");

        assertThat(updated.path("ok").asBoolean()).as(updated.toString()).isTrue();
        assertThat(bench.anna().messages()).hasSize(1);
        assertThat(bench.anna().latestMessage().text()).isEqualTo("new");
        assertThat(bench.anna().latestMessage().edited()).isTrue();
        assertThat(bench.slack.ledger().messagesOfDelivery("d-1"))
                .extracting(LedgerEntry::kind)
                .containsExactly(MessageKind.POST, MessageKind.UPDATE);
    }

    @Test
    void a_persons_own_message_can_be_neither_updated_nor_deleted_by_the_app() {
        bench.anna().say("mine");
        Conversation dm = bench.anna().directMessage();
        String ts = dm.messages().getFirst().ts();

        assertThat(error(bench.api.call("chat.update", "channel", dm.id(), "ts", ts, "text", "x")))
                .isEqualTo("cant_update_message");
        assertThat(error(bench.api.call("chat.delete", "channel", dm.id(), "ts", ts)))
                .isEqualTo("cant_delete_message");
    }

    @Test
    void a_deleted_message_is_gone_and_cannot_be_found_again() {
        JsonNode posted = post(bench.anna.id(), "text", "x");
        String channel = posted.path("channel").asText();
        String ts = posted.path("ts").asText();
        assertThat(bench.api
                        .call("chat.getPermalink", "channel", channel, "message_ts", ts)
                        .path("permalink")
                        .asText())
                .endsWith("/archives/" + channel + "/p" + ts.replace(".", ""));

        bench.api.call("chat.delete", "channel", channel, "ts", ts);

        assertThat(bench.anna().messages()).isEmpty();
        assertThat(error(bench.api.call("chat.delete", "channel", channel, "ts", ts)))
                .isEqualTo("message_not_found");
        assertThat(error(bench.api.call("chat.getPermalink", "channel", channel, "message_ts", ts)))
                .isEqualTo("message_not_found");
    }

    @Test
    void an_ephemeral_message_is_seen_by_one_and_kept_in_no_history() {
        var ben = bench.slack.workspace().addUser("Ben", "ben@example.com");
        Conversation channel = bench.slack
                .workspace()
                .addChannel(
                        "team",
                        false,
                        List.of(bench.anna.id(), ben.id(), bench.slack.app().botUserId()));

        JsonNode sent = bench.api.call(
                "chat.postEphemeral", "channel", channel.id(), "user", bench.anna.id(), "text", "only you");

        assertThat(sent.path("message_ts").asText()).isNotEmpty();
        assertThat(bench.anna().messages(channel)).extracting(SeenMessage::text).containsExactly("only you");
        assertThat(bench.slack.as(ben).messages(channel)).isEmpty();
        assertThat(channel.messages()).isEmpty();
        assertThat(error(bench.api.call("chat.postEphemeral", "channel", channel.id(), "user", "U404", "text", "x")))
                .isEqualTo("user_not_in_channel");
    }

    @Test
    void tokens_and_scopes_are_checked_before_anything_else() {
        assertThat(error(new ApiClient(bench.slack).withToken("").call("auth.test")))
                .isEqualTo("not_authed");
        assertThat(error(new ApiClient(bench.slack).withToken("xoxb-wrong").call("auth.test")))
                .isEqualTo("invalid_auth");
        assertThat(error(new ApiClient(bench.slack)
                        .withToken(bench.slack.app().appToken())
                        .call("users.list")))
                .isEqualTo("not_allowed_token_type");
        assertThat(error(bench.api.call("no.such.method"))).isEqualTo("unknown_method");
        assertThat(bench.api.call("auth.test").path("bot_id").asText())
                .isEqualTo(bench.slack.app().botId());
        try (Bench poor = new Bench(SlackSetup.usual().withApp(SlackApp.fresh().withScopes(Set.of("commands"))))) {
            JsonNode refused = poor.api.call("chat.postMessage", "channel", poor.anna.id(), "text", "x");
            assertThat(error(refused)).isEqualTo("missing_scope");
            assertThat(refused.path("needed").asText()).isEqualTo("chat:write");
            assertThat(refused.path("provided").asText()).isEqualTo("commands");
        }
    }

    private JsonNode post(String channel, String name, String value) {
        return bench.api.call(
                "chat.postMessage",
                name.equals("metadata")
                        ? Map.of("channel", channel, "text", "x", name, value)
                        : Map.of("channel", channel, name, value));
    }

    private static String error(JsonNode answer) {
        return answer.path("error").asText();
    }
}
