package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {

    private final Bench bench = new Bench();
    private final List<SocketAppUnderTest> apps = new ArrayList<>();

    @AfterEach
    void close() {
        apps.forEach(SocketAppUnderTest::close);
        bench.close();
    }

    @Test
    void the_app_level_token_opens_an_address_at_which_slack_says_hello() throws InterruptedException {
        assertThat(bench.api.call("apps.connections.open").path("error").asText())
                .as("the bot token is no good for this")
                .isEqualTo("not_allowed_token_type");

        SocketAppUnderTest app = connect();

        SocketAppUnderTest.eventually(() -> !app.received("hello").isEmpty());
        assertThat(app.received("hello")
                        .getFirst()
                        .at("/connection_info/app_id")
                        .asText())
                .isEqualTo(bench.slack.app().id());
        assertThat(app.received("hello").getFirst().path("num_connections").asInt())
                .isOne();
    }

    @Test
    void an_address_is_good_for_one_connection() throws InterruptedException {
        String address = address();
        apps.add(new SocketAppUnderTest(address));
        SocketAppUnderTest second = new SocketAppUnderTest(address);
        apps.add(second);

        assertThat(second.closedSoon()).isTrue();
        assertThat(bench.slack.socketMode().connections()).isOne();
    }

    @Test
    void a_command_goes_over_the_socket_and_its_acknowledgement_carries_the_answer() throws InterruptedException {
        SocketAppUnderTest app = connect();
        app.acknowledges(envelope -> {
            var more = Json.object();
            more.putObject("payload").put("text", "Welcome");
            return Optional.of(more);
        });

        Outcome outcome = bench.anna().command("/mentor", "join");

        assertThat(outcome.text()).contains("Welcome");
        JsonNode envelope = app.received("slash_commands").getFirst();
        assertThat(envelope.at("/payload/command").asText()).isEqualTo("/mentor");
        assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
        assertThat(bench.app.received()).as("nothing goes by HTTP meanwhile").isEmpty();
    }

    @Test
    void a_form_is_submitted_over_the_socket_and_may_be_answered_with_errors() throws InterruptedException {
        SocketAppUnderTest app = connect();
        bench.api.call(
                "views.open",
                Map.of(
                        "trigger_id",
                        bench.slack.workspace().triggers().issue(bench.anna.id(), Optional.empty()),
                        "view",
                        Bench.form("Join")));
        app.acknowledges(envelope -> {
            var more = Json.object();
            more.putObject("payload")
                    .put("response_action", "errors")
                    .putObject("errors")
                    .put("topic", "No");
            return Optional.of(more);
        });

        assertThat(bench.anna()
                        .submit(bench.anna().openModal(), Map.of("topic", "x"))
                        .fieldErrors())
                .containsEntry("topic", "No");
        assertThat(app.received("interactive").getFirst().at("/payload/type").asText())
                .isEqualTo("view_submission");
    }

    @Test
    void each_envelope_goes_to_one_of_several_connections() throws InterruptedException {
        SocketAppUnderTest one = connect();
        SocketAppUnderTest two = connect();
        for (int i = 0; i < 10; i++) {
            assertThat(bench.anna().say("m" + i).ok()).isTrue();
        }

        assertThat(one.received("events_api")).hasSize(5);
        assertThat(two.received("events_api")).hasSize(5);
    }

    @Test
    void an_event_without_acknowledgement_comes_again_and_a_command_does_not() throws InterruptedException {
        SocketAppUnderTest app = connect();
        app.acknowledges(envelope ->
                envelope.path("retry_attempt").asInt() == 0 ? Optional.empty() : Optional.of(Json.object()));

        assertThat(bench.anna().say("x").failure()).contains(Outcome.OPERATION_TIMEOUT);
        assertThat(bench.later.runAll()).isOne();

        List<JsonNode> events = app.received("events_api");
        assertThat(events).hasSize(2);
        assertThat(events.get(1).path("retry_attempt").asInt()).isOne();
        assertThat(events.get(1).path("retry_reason").asText()).isEqualTo("timeout");
        assertThat(events.get(1).at("/payload/event_id"))
                .isEqualTo(events.get(0).at("/payload/event_id"));
        assertThat(events.get(1).path("envelope_id")).isNotEqualTo(events.get(0).path("envelope_id"));

        assertThat(bench.anna().command("/mentor", "x").failure()).contains(Outcome.OPERATION_TIMEOUT);
        assertThat(bench.later.size()).isZero();
        app.send("{\"envelope_id\":\"of-long-ago\"}");
        SocketAppUnderTest.eventually(() -> bench.slack.socketMode().late().contains("of-long-ago"));
    }

    @Test
    void slack_asks_to_connect_anew_and_goes_on_by_http_when_nobody_does() throws InterruptedException {
        SocketAppUnderTest app = connect();
        bench.slack.socketMode().warn();
        SocketAppUnderTest.eventually(() -> app.received("disconnect").size() == 1);

        bench.slack.socketMode().refresh();

        assertThat(app.closedSoon()).isTrue();
        assertThat(app.received("disconnect"))
                .extracting(message -> message.path("reason").asText())
                .containsExactly("warning", "refresh_requested");
        SocketAppUnderTest.eventually(() -> bench.slack.socketMode().connections() == 0);
        assertThat(bench.anna().say("x").ok()).isTrue();
        assertThat(bench.app.received()).hasSize(1);
    }

    @Test
    void a_cut_connection_is_noticed() throws InterruptedException {
        SocketAppUnderTest app = connect();
        bench.slack.socketMode().cut();

        assertThat(app.closedSoon()).isTrue();
        SocketAppUnderTest.eventually(() -> bench.slack.socketMode().connections() == 0);
    }

    private SocketAppUnderTest connect() throws InterruptedException {
        int before = bench.slack.socketMode().connections();
        SocketAppUnderTest app = new SocketAppUnderTest(address());
        apps.add(app);
        SocketAppUnderTest.eventually(() -> bench.slack.socketMode().connections() == before + 1);
        SocketAppUnderTest.eventually(() -> !app.received("hello").isEmpty());
        return app;
    }

    private String address() {
        try (ApiClient client = new ApiClient(bench.slack)) {
            return client.withToken(bench.slack.app().appToken())
                    .call("apps.connections.open")
                    .path("url")
                    .asText();
        }
    }
}
