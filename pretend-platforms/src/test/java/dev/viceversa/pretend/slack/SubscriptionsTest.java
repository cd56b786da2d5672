package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    @Test
    void an_app_hears_of_nothing_it_did_not_ask_for() {
        try (Bench bench = new Bench(SlackSetup.usual().withSubscriptions(Subscriptions.to("app_home_opened")))) {
            assertThat(bench.anna().say("hello").sent()).isFalse();
            assertThat(bench.slack.events().deactivate(bench.anna.id()).sent()).isFalse();
            assertThat(bench.anna().openHome().sent()).isTrue();

            assertThat(bench.app.received())
                    .extracting(request -> request.payload().at("/event/type").asText())
                    .containsExactly("app_home_opened");
        }
    }

    @Test
    void an_app_that_listens_to_direct_messages_hears_itself() throws InterruptedException {
        try (Bench bench = new Bench(SlackSetup.usual().withSubscriptions(Subscriptions.to("message.im")))) {
            JsonNode posted = bench.api.call("chat.postMessage", "channel", bench.anna.id(), "text", "one");
            String channel = posted.path("channel").asText();
            String ts = posted.path("ts").asText();
            SocketAppUnderTest.eventually(() -> bench.app.received().size() == 1);
            bench.api.call("chat.update", "channel", channel, "ts", ts, "text", "two");
            SocketAppUnderTest.eventually(() -> bench.app.received().size() == 2);
            bench.api.call("chat.delete", "channel", channel, "ts", ts);
            SocketAppUnderTest.eventually(() -> bench.app.received().size() == 3);

            List<JsonNode> events = bench.app.received().stream()
                    .map(request -> request.payload().path("event"))
                    .toList();
            assertThat(events.get(0).path("bot_id").asText())
                    .isEqualTo(bench.slack.app().botId());
            assertThat(events.get(0).path("channel").asText()).isEqualTo(channel);
            assertThat(events.get(1).path("subtype").asText()).isEqualTo("message_changed");
            assertThat(events.get(1).at("/message/text").asText()).isEqualTo("two");
            assertThat(events.get(2).path("deleted_ts").asText()).isEqualTo(ts);
        }
    }

    @Test
    void by_default_people_are_heard_and_the_app_itself_is_not() {
        try (Bench bench = new Bench()) {
            bench.api.call("chat.postMessage", "channel", bench.anna.id(), "text", "one");
            bench.anna().say("two");

            assertThat(bench.app.received())
                    .extracting(request -> request.payload().at("/event/text").asText())
                    .containsExactly("two");
        }
    }
}
