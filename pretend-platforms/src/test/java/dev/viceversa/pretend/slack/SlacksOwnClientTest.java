package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.view.View;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slack's own Java client and Bolt cannot tell the pretended Slack from the real one. */
class SlacksOwnClientTest {

    private final Bench bench = new Bench();
    private final SlackConfig config = new SlackConfig();
    private final Slack sdk;
    private final MethodsClient methods;

    SlacksOwnClientTest() {
        config.setMethodsEndpointUrlPrefix(bench.slack.apiUrl());
        sdk = Slack.getInstance(config);
        methods = sdk.methods(bench.slack.app().botToken());
    }

    @AfterEach
    void close() throws Exception {
        sdk.close();
        bench.close();
    }

    @Test
    void it_posts_reads_back_and_publishes() throws IOException, SlackApiException {
        String dm = methods.conversationsOpen(open -> open.users(List.of(bench.anna.id())))
                .getChannel()
                .getId();
        ChatPostMessageResponse posted = methods.chatPostMessage(message -> message.channel(dm)
                .text("Hello")
                .blocks(Blocks.asBlocks(
                        Blocks.section(section -> section.text(BlockCompositions.markdownText("Hello *Anna*")))))
                .metadata(Message.Metadata.builder()
                        .eventType("delivery")
                        .eventPayload(Map.of("id", "d-3"))
                        .build()));
        ConversationsHistoryResponse history =
                methods.conversationsHistory(query -> query.channel(dm).includeAllMetadata(true));

        assertThat(posted.isOk()).as(posted.getError()).isTrue();
        assertThat(history.getMessages().getFirst().getMetadata().getEventPayload())
                .containsEntry("id", "d-3");
        assertThat(methods.usersInfo(query -> query.user(bench.anna.id()))
                        .getUser()
                        .getProfile()
                        .getEmail())
                .isEqualTo("anna@example.com");
        View home = View.builder()
                .type("home")
                .blocks(Blocks.asBlocks(Blocks.divider()))
                .build();
        assertThat(methods.viewsPublish(
                                publish -> publish.userId(bench.anna.id()).view(home))
                        .isOk())
                .isTrue();
        assertThat(methods.chatPostMessage(message -> message.channel("C404").text("x"))
                        .getError())
                .isEqualTo("channel_not_found");
    }

    @Test
    void bolt_answers_commands_and_forms_over_socket_mode() throws Exception {
        AtomicReference<String> submitted = new AtomicReference<>();
        App app = new App(AppConfig.builder()
                .slack(sdk)
                .singleTeamBotToken(bench.slack.app().botToken())
                .build());
        app.command("/mentor", (request, context) -> {
            methods.viewsOpen(open -> open.triggerId(request.getPayload().getTriggerId())
                    .viewAsString(dev.viceversa.pretend.Json.write(Bench.form("Join"))));
            return context.ack("One moment");
        });
        app.viewSubmission("join", (request, context) -> {
            submitted.set(request.getPayload()
                    .getView()
                    .getState()
                    .getValues()
                    .get("topic")
                    .get("text")
                    .getValue());
            return context.ack();
        });
        SocketModeApp socketApp =
                new SocketModeApp(bench.slack.app().appToken(), SocketModeClient.Backend.JavaWebSocket, app);
        try {
            socketApp.startAsync();
            SocketAppUnderTest.eventually(() -> bench.slack.socketMode().connections() == 1);

            Outcome command = bench.anna().command("/mentor", "join");
            Outcome form = bench.anna().submit(bench.anna().openModal(), Map.of("What do you offer?", "Kotlin"));

            assertThat(command.failure()).isEmpty();
            assertThat(command.text()).contains("One moment");
            assertThat(form.failure()).isEmpty();
            assertThat(submitted.get()).isEqualTo("Kotlin");
            assertThat(bench.anna().findOpenModal()).isEmpty();
        } finally {
            socketApp.close();
        }
    }
}
