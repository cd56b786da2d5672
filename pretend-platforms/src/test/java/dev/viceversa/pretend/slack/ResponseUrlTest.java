package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.MessageKind;
import dev.viceversa.pretend.slack.workspace.ResponseUrls;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResponseUrlTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void an_address_takes_five_answers_and_no_more() {
        String url = urlOfCommand();
        for (int i = 0; i < ResponseUrls.USES; i++) {
            assertThat(send(url, "{\"text\":\"x\"}").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> sixth = send(url, "{\"text\":\"x\"}");

        assertThat(sixth.statusCode()).isEqualTo(404);
        assertThat(ApiClient.json(sixth).path("error").asText()).isEqualTo("used_url");
        assertThat(bench.slack.ledger().messagesTo(bench.anna.id()))
                .hasSize(5)
                .allMatch(entry -> entry.kind() == MessageKind.EPHEMERAL);
    }

    @Test
    void an_address_dies_after_thirty_minutes() {
        String url = urlOfCommand();
        bench.systemClock.turn(ResponseUrls.LIFE.plus(Duration.ofSeconds(1)));

        assertThat(ApiClient.json(send(url, "{\"text\":\"x\"}")).path("error").asText())
                .isEqualTo("expired_url");
        assertThat(ApiClient.json(send(url + "x", "{\"text\":\"x\"}"))
                        .path("error")
                        .asText())
                .isEqualTo("no_such_url");
    }

    @Test
    void an_answer_may_be_for_everybody_or_delete_the_original() {
        String url = urlOfCommand();
        send(url, "{\"text\":\"for all\",\"response_type\":\"in_channel\"}");
        assertThat(bench.anna().latestMessage().onlyForMe()).isFalse();

        bench.api.call(
                "chat.postMessage",
                java.util.Map.of(
                        "channel",
                        bench.anna.id(),
                        "text",
                        "press me",
                        "blocks",
                        Bench.home("x").path("blocks")));
        bench.anna().press(bench.anna().latestMessage(), "Go");
        String action = bench.app.last().payload().path("response_url").asText();
        assertThat(send(action, "{\"delete_original\":true}").statusCode()).isEqualTo(200);

        assertThat(bench.anna().messages()).hasSize(1);
        assertThat(bench.slack.ledger().messages())
                .extracting(LedgerEntry::kind)
                .containsExactly(MessageKind.POST, MessageKind.POST, MessageKind.DELETE);
    }

    @Test
    void bad_answers_are_refused_and_shown_to_nobody() {
        String url = urlOfCommand();
        assertThat(send(url, "no json").statusCode()).isEqualTo(400);
        assertThat(ApiClient.json(send(url, "{\"text\":\"\"}")).path("error").asText())
                .isEqualTo("no_text");
        assertThat(ApiClient.json(send(url, "{\"blocks\":[{\"type\":\"nonsense\"}]}"))
                        .path("error")
                        .asText())
                .isEqualTo("invalid_blocks");
        assertThat(ApiClient.json(send(url, "{\"delete_original\":true}"))
                        .path("error")
                        .asText())
                .isEqualTo("message_not_found");
        assertThat(bench.anna().messages()).isEmpty();
    }

    @Test
    void the_immediate_answer_to_a_command_is_as_strict() {
        bench.app.answers(request -> AppUnderTest.Reply.json("{\"blocks\":[{\"type\":\"nonsense\"}]}"));
        assertThat(bench.anna().command("/mentor", "x").failure().orElseThrow()).startsWith("invalid_blocks");
        bench.app.answers(request -> new AppUnderTest.Reply(200, "application/json", "{broken"));
        assertThat(bench.anna().command("/mentor", "x").failure()).contains(Outcome.INVALID_RESPONSE);
        bench.app.answers(request -> new AppUnderTest.Reply(200, "text/plain", "plain words"));
        assertThat(bench.anna().command("/mentor", "x").text()).contains("plain words");
    }

    private String urlOfCommand() {
        bench.anna().command("/mentor", "x");
        return bench.app.last().payload().path("response_url").asText();
    }

    private HttpResponse<String> send(String url, String body) {
        return bench.api.post(url, "application/json", body);
    }
}
