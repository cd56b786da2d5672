package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.MessageKind;
import dev.viceversa.pretend.slack.workspace.ResponseUrls;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResponseUrlTest {

    private static final String METADATA = "{\"event_type\":\"delivery\",\"event_payload\":{\"id\":\"d1\"}}";

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

        String action = urlOfPress();
        assertThat(send(action, "{\"delete_original\":true}").statusCode()).isEqualTo(200);

        assertThat(bench.anna().messages()).hasSize(1);
        assertThat(bench.slack.ledger().messages())
                .extracting(LedgerEntry::kind)
                .containsExactly(MessageKind.POST, MessageKind.POST, MessageKind.DELETE);
    }

    @Test
    void what_was_pressed_is_replaced_where_it_stood_and_everybody_there_sees_it() {
        String url = urlOfPress();
        SeenMessage before = bench.anna().latestMessage();
        HttpResponse<String> answer = send(url, "{\"text\":\"done\",\"replace_original\":true}");

        assertThat(answer.statusCode()).isEqualTo(200);
        SeenMessage after = bench.anna().latestMessage();
        assertThat(bench.anna().messages()).hasSize(1);
        assertThat(after.ts()).isEqualTo(before.ts());
        assertThat(after.text()).isEqualTo("done");
        assertThat(after.edited()).isTrue();
        assertThat(after.onlyForMe()).isFalse();
        LedgerEntry noted = bench.slack.ledger().messages().getLast();
        assertThat(noted.kind()).isEqualTo(MessageKind.UPDATE);
        assertThat(noted.recipient()).isEqualTo(bench.anna.id());
        assertThat(noted.text()).isEqualTo("done");
    }

    @Test
    void a_replacement_keeps_the_metadata_it_names_and_no_other() {
        String url = urlOfPress();
        send(url, "{\"text\":\"1\",\"replace_original\":true,\"metadata\":" + METADATA + "}");
        assertThat(bench.anna().latestMessage().message().deliveryId()).isEqualTo("d1");
        send(url, "{\"text\":\"2\",\"replace_original\":true}");
        assertThat(bench.anna().latestMessage().message().deliveryId()).isNull();
    }

    @Test
    void a_message_is_replaced_five_times_by_one_press_and_again_by_the_next() {
        String url = urlOfPress();
        for (int i = 1; i <= ResponseUrls.USES; i++) {
            assertThat(send(url, "{\"text\":\"" + i + "\",\"replace_original\":true}")
                            .statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> sixth = send(url, "{\"text\":\"6\",\"replace_original\":true}");
        assertThat(sixth.statusCode()).isEqualTo(404);
        assertThat(ApiClient.json(sixth).path("error").asText()).isEqualTo("used_url");
        assertThat(bench.anna().latestMessage().text()).isEqualTo("5");
    }

    @Test
    void a_message_is_not_replaced_after_half_an_hour() {
        String url = urlOfPress();
        SeenMessage before = bench.anna().latestMessage();
        bench.slack.workspace().responseUrls().age();
        HttpResponse<String> late = send(url, "{\"text\":\"late\",\"replace_original\":true}");
        assertThat(late.statusCode()).isEqualTo(404);
        assertThat(ApiClient.json(late).path("error").asText()).isEqualTo("expired_url");
        assertThat(bench.anna().latestMessage()).isEqualTo(before);
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

    private String urlOfPress() {
        bench.api.call(
                "chat.postMessage",
                Map.of(
                        "channel",
                        bench.anna.id(),
                        "text",
                        "press me",
                        "metadata",
                        METADATA,
                        "blocks",
                        Bench.home("x").path("blocks")));
        bench.anna().press(bench.anna().latestMessage(), "Go");
        return bench.app.last().payload().path("response_url").asText();
    }

    private String urlOfCommand() {
        bench.anna().command("/mentor", "x");
        return bench.app.last().payload().path("response_url").asText();
    }

    private HttpResponse<String> send(String url, String body) {
        return bench.api.post(url, "application/json", body);
    }
}
