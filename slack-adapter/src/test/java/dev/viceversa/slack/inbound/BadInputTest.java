package dev.viceversa.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.slack.stage.SlackHouse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whoever knocks without being Slack, or as a broken Slack, is refused: 401, 400, 413, never a 500, never a trace. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String CHALLENGE = "{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"c1\"}";

    private SlackHouse house;
    private Knock knock;

    @BeforeAll
    void open() {
        house = SlackHouse.open();
        knock = new Knock(house);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void the_challenge_is_repeated() {
        HttpResponse<String> answer = knock.signed(Knock.JSON, CHALLENGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("c1");
        assertThat(house.slack().events().verifyUrl()).isTrue();
    }

    @Test
    void a_certificate_check_is_answered() {
        assertThat(knock.signed(Knock.FORM, "ssl_check=1&token=t").statusCode()).isEqualTo(200);
    }

    @Test
    void without_a_signature_nothing_is_read() {
        byte[] body = bytes(CHALLENGE);
        refused(401, knock.with(Map.of(), Knock.JSON, body));
        refused(401, knock.with(Map.of("X-Slack-Signature", "v0=00"), Knock.JSON, body));
        refused(
                401,
                knock.with(
                        Map.of(
                                "X-Slack-Signature",
                                "v0=" + "0".repeat(64),
                                "X-Slack-Request-Timestamp",
                                Long.toString(now().getEpochSecond())),
                        Knock.JSON,
                        body));
        refused(401, knock.with(Map.of(), Knock.FORM, bytes("command=%2Fmentor&text=help&user_id=U1&team_id=T1")));
    }

    @Test
    void a_malformed_body_without_a_signature_is_refused_for_its_signature() {
        refused(401, knock.with(Map.of(), Knock.JSON, bytes("{")));
    }

    @Test
    void requests_of_another_time_are_refused_in_both_directions() {
        refused(401, knock.at(now().minus(Duration.ofMinutes(6)), Knock.JSON, bytes(CHALLENGE), Map.of()));
        refused(401, knock.at(now().plus(Duration.ofMinutes(6)), Knock.JSON, bytes(CHALLENGE), Map.of()));
    }

    @Test
    void malformed_bodies_are_refused() {
        for (String body : new String[] {
            "{",
            "{}",
            "{\"type\":1}",
            "{\"type\":\"event_callback\"}",
            "{\"type\":\"event_callback\",\"event\":[]}",
            "{\"type\":\"event_callback\",\"event\":{}}",
            "{\"type\":\"event_callback\",\"event\":\"x\"}",
            "{\"type\":\"a\",\"type\":\"b\"}",
            "{\"type\":\"url_verification\"} and more",
            "{\"type\":\"block_actions\",\"actions\":\"x\"}",
            "{\"type\":\"view_submission\"}",
            "[]",
            "null",
            "\"text\"",
            "payload",
            "payload=",
            "payload=%",
            "payload=%7",
            "payload=%zz",
            "payload=%ff",
            "payload=%7B",
            "payload={}",
            "payload=[]",
            "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%22x%22%7D",
            "payload=%7B%22type%22%3A%22view_submission%22%7D",
            "{\"type\":\"app_rate_limited\",\"text\":\"\\q\"}",
            "payload=1&payload=2",
            "command=%2Fmentor",
            "command=%2Fmentor&text=x&user_id=U1",
            "text=help",
            "=",
            "&",
            "a=b",
            "ä=b"
        }) {
            refused(400, knock.signed(Knock.FORM, body), body);
            refused(400, knock.signed(Knock.JSON, body), body);
        }
    }

    @Test
    void an_empty_body_is_refused() {
        refused(400, knock.signed(Knock.JSON, ""));
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        refused(400, knock.signed(Knock.JSON, new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'}));
    }

    @Test
    void deep_json_is_refused_and_breaks_nothing() {
        int depth = 60_000;
        String deep = "{\"type\":\"event_callback\",\"event\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
        refused(400, knock.signed(Knock.JSON, deep));
        String unclosed = "{\"type\":\"block_actions\",\"a\":" + "{\"a\":".repeat(40_000);
        refused(400, knock.signed(Knock.JSON, unclosed));
        refused(400, knock.signed(Knock.FORM, "payload=" + "%7B%22a%22%3A".repeat(10_000)));
    }

    @Test
    void too_much_is_refused_before_it_is_verified() {
        byte[] large = new byte[SlackController.LARGEST + 1];
        java.util.Arrays.fill(large, (byte) 'a');
        refused(413, knock.signed(Knock.JSON, large));
        refused(413, knock.with(Map.of(), Knock.JSON, large));
        refused(413, knock.signed(Knock.JSON, new byte[3 * 1024 * 1024]));
    }

    @Test
    void just_fitting_is_read() {
        String filled = "{\"type\":\"url_verification\",\"challenge\":\"c\",\"token\":\""
                + "x".repeat(SlackController.LARGEST - 60) + "\"}";
        assertThat(filled.length()).isLessThanOrEqualTo(SlackController.LARGEST);
        assertThat(knock.signed(Knock.JSON, filled).statusCode()).isEqualTo(200);
    }

    @Test
    void unknown_kinds_are_let_go_politely() {
        for (String type : new String[] {"app_rate_limited", "something_new", "view_closed", "shortcut", "function"}) {
            HttpResponse<String> answer = knock.signed(Knock.JSON, "{\"type\":\"" + type + "\"}");
            assertThat(answer.statusCode()).as(type).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void other_ways_to_the_door_are_closed() throws Exception {
        var client = java.net.http.HttpClient.newHttpClient();
        var get = java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create(house.server().getURL() + "/slack/events"))
                .GET()
                .build();
        assertThat(client.send(get, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    private static Instant now() {
        return InstantSource.system().instant();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(int status, HttpResponse<String> answer) {
        refused(status, answer, "");
    }

    private static void refused(int status, HttpResponse<String> answer, String body) {
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "java.");
    }
}
