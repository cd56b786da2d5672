package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.slack.wire.EventDelivery;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void an_event_the_app_does_not_take_comes_again_at_once_after_a_minute_and_after_five() {
        bench.app.answers(request -> new AppUnderTest.Reply(503, "text/plain", ""));

        Outcome first = bench.anna().say("hello");

        assertThat(first.failure()).contains(Outcome.DISPATCH_FAILED);
        assertThat(bench.later.runNext()).isEqualTo(Duration.ZERO);
        assertThat(bench.later.runNext()).isEqualTo(Duration.ofMinutes(1));
        assertThat(bench.later.runNext()).isEqualTo(Duration.ofMinutes(5));
        assertThat(bench.later.size()).isZero();
        assertThat(bench.app.received())
                .extracting(request -> request.header("X-Slack-Retry-Num"))
                .containsExactly("", "1", "2", "3");
        assertThat(bench.app.last().header("X-Slack-Retry-Reason")).isEqualTo("http_error");
        assertThat(bench.app.received().stream()
                        .map(request -> request.payload().path("event_id").asText())
                        .distinct())
                .as("the id stays the same")
                .hasSize(1);
        assertThat(bench.app.allSigned(bench.slack.app().signingSecret())).isTrue();
    }

    @Test
    void an_event_taken_at_the_second_attempt_does_not_come_again() {
        bench.app.answers(request ->
                new AppUnderTest.Reply(request.header("X-Slack-Retry-Num").isEmpty() ? 500 : 200, "text/plain", ""));

        bench.anna().say("hello");

        assertThat(bench.later.runAll()).isOne();
        assertThat(bench.slack.events().attempts())
                .extracting(EventDelivery.Attempt::number)
                .containsExactly(0, 1);
    }

    @Test
    void a_slow_app_gets_the_event_again_with_the_reason() {
        bench.app.answers(request -> {
            if (request.header("X-Slack-Retry-Num").isEmpty()) {
                pause(1500);
            }
            return AppUnderTest.Reply.nothing();
        });

        assertThat(bench.anna().say("hello").failure()).contains(Outcome.OPERATION_TIMEOUT);
        bench.later.runAll();

        assertThat(bench.app.last().header("X-Slack-Retry-Reason")).isEqualTo("http_timeout");
    }

    @Test
    void commands_and_forms_never_come_again() {
        bench.app.answers(request -> new AppUnderTest.Reply(503, "text/plain", ""));

        assertThat(bench.anna().command("/mentor", "join").failure()).contains(Outcome.DISPATCH_FAILED);

        assertThat(bench.later.size()).isZero();
        assertThat(bench.app.received()).hasSize(1);
    }

    @Test
    void an_app_that_cannot_be_reached_is_an_error_the_person_sees() {
        bench.app.close();

        assertThat(bench.anna().command("/mentor", "join").failure()).contains(Outcome.DISPATCH_FAILED);
        assertThat(bench.anna().say("x").failure()).contains(Outcome.DISPATCH_FAILED);
        assertThat(bench.slack.events().attempts().getFirst().answer().trouble().reason())
                .isEqualTo("connection_failed");
    }

    @Test
    void changes_in_the_workspace_are_told_to_the_app() {
        Conversation channel = bench.slack.workspace().addChannel("team", false, List.of(bench.anna.id()));

        bench.slack.events().changeUser(bench.anna.id(), user -> user.withRealName("Anna Bergmann"));
        assertThat(event().at("/user/real_name").asText()).isEqualTo("Anna Bergmann");
        bench.slack.events().deactivate(bench.anna.id());
        assertThat(event().path("type").asText()).isEqualTo("user_change");
        assertThat(event().at("/user/deleted").asBoolean()).isTrue();
        bench.slack.events().join(SlackUser.member("U0NEW", "New", "new@example.com"));
        assertThat(event().path("type").asText()).isEqualTo("team_join");
        bench.slack.events().joinChannel(channel, bench.slack.app().botUserId());
        assertThat(event().path("type").asText()).isEqualTo("member_joined_channel");
        bench.slack.events().renameChannel(channel, "crew");
        assertThat(event().at("/channel/name").asText()).isEqualTo("crew");
        bench.slack.events().leaveChannel(channel, bench.slack.app().botUserId());
        assertThat(event().path("type").asText()).isEqualTo("member_left_channel");
        bench.slack.events().archiveChannel(channel, "U0NEW");
        assertThat(event().path("type").asText()).isEqualTo("channel_archive");
        bench.slack.events().rateLimited();
        assertThat(bench.app.last().type()).isEqualTo("app_rate_limited");
    }

    @Test
    void uninstalling_kills_the_token_and_tells_the_app() {
        bench.slack.events().uninstallApp();

        assertThat(bench.app.received())
                .extracting(request -> request.payload().at("/event/type").asText())
                .containsExactly("tokens_revoked", "app_uninstalled");
        assertThat(bench.app
                        .received()
                        .getFirst()
                        .payload()
                        .at("/event/tokens/bot/0")
                        .asText())
                .isEqualTo(bench.slack.app().botUserId());
        assertThat(bench.api.call("auth.test").path("error").asText()).isEqualTo("account_inactive");
    }

    @Test
    void an_address_is_verified_by_repeating_the_challenge() {
        bench.app.answers(request -> AppUnderTest.Reply.json(dev.viceversa.pretend.Json.object()
                .put("challenge", request.payload().path("challenge").asText())));
        assertThat(bench.slack.events().verifyUrl()).isTrue();
        bench.app.answers(request -> AppUnderTest.Reply.json("{\"challenge\":\"wrong\"}"));
        assertThat(bench.slack.events().verifyUrl()).isFalse();
    }

    private JsonNode event() {
        return bench.app.last().payload().path("event");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
