package dev.viceversa.chaos;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.wire.RequestSigner;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Tells replicas what people do on Slack, worded and signed as Slack does it. Thread-safe. */
final class Inbound implements AutoCloseable {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final PretendSlack slack;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Inbound(Ground ground) {
        this.slack = ground.slack();
    }

    /** Something to be told. */
    record Told(String contentType, byte[] body) {}

    /** Somebody writes "help". However often this message is told, it has the same id. */
    Told words(SlackUser by, int number) {
        String team = slack.workspace().teamId();
        String ts = "1700000000." + String.format("%06d", number);
        ObjectNode event = Json.object()
                .put("type", "message")
                .put("channel_type", "im")
                .put("user", by.id())
                .put("team", team)
                .put("text", "help")
                .put("channel", slack.as(by).directMessage().id())
                .put("ts", ts)
                .put("event_ts", ts);
        ObjectNode payload = Json.object()
                .put("type", "event_callback")
                .put("team_id", team)
                .put("api_app_id", slack.app().id())
                .put("event_id", "EvChaos" + number)
                .put("event_time", 1_700_000_000);
        payload.set("event", event);
        return new Told(JSON, Json.write(payload).getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody presses a button on their home page: the same button, and a press of its own each time. */
    Told press(SlackUser by, ActionRef action) {
        String team = slack.workspace().teamId();
        ObjectNode payload = Json.object()
                .put("type", "block_actions")
                .put("api_app_id", slack.app().id())
                .put("trigger_id", slack.workspace().triggers().issue(by.id(), Optional.empty()));
        payload.putObject("team").put("id", team);
        payload.putObject("user").put("id", by.id()).put("team_id", team);
        payload.putObject("container").put("type", "view").put("view_id", "V1");
        payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("block_id", "b")
                .put("action_id", "a")
                .put("value", action.encoded());
        String form = "payload=" + URLEncoder.encode(Json.write(payload), StandardCharsets.UTF_8);
        return new Told(FORM, form.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether somebody is told something beside their press, such as that it was not saved; they read it and close it. */
    boolean readsNotice(SlackUser user) {
        List<SeenView> notices = slack.as(user).openModals();
        notices.forEach(notice -> slack.as(user).close(notice));
        return !notices.isEmpty();
    }

    /** How many messages somebody has from the bot. */
    int messagesTo(SlackUser user) {
        return slack.as(user).messages().size();
    }

    /** Tells it; whether the replica acknowledged. */
    boolean acknowledged(URI replica, Told told) {
        String timestamp = Long.toString(InstantSource.system().instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(replica.resolve("/slack/events"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", told.contentType())
                .header(RequestSigner.TIMESTAMP, timestamp)
                .header(
                        RequestSigner.SIGNATURE,
                        RequestSigner.sign(slack.app().signingSecret(), timestamp, told.body()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(told.body()))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
