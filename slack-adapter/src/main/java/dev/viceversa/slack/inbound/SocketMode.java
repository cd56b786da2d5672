package dev.viceversa.slack.inbound;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.util.json.GsonFactory;
import dev.viceversa.core.trace.Trace;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.SlackSettings;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes everything Slack sends through a socket the house opens itself, for places without a public address. The same
 * way in as by HTTP, without signatures: the connection itself is authenticated. What was not stored is not
 * acknowledged. Thread-safe.
 */
@Singleton
@SlackConfigured
@Requires(property = SlackSettings.APP_TOKEN)
final class SocketMode implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
    private static final Set<String> OURS = Set.of("events_api", "interactive", "slash_commands");
    private static final Set<String> RENEWED = Set.of("warning", "refresh_requested");
    private static final long FIRST_PAUSE = 1_000;
    private static final long LONGEST_PAUSE = 60_000;

    private final SlackSettings settings;
    private final App app;
    private final SlackDesk desk;
    private final Gson gson = GsonFactory.createSnakeCase();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable SocketModeApp running;

    SocketMode(SlackSettings settings, App app, SlackDesk desk) {
        this.settings = settings;
        this.app = app;
        this.desk = desk;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        // Slack may be slow to answer; the house is ready without it.
        threads.execute(this::connect);
    }

    /** Opens the socket and keeps it open; while Slack is away it is asked again, ever more rarely. */
    private void connect() {
        long pause = FIRST_PAUSE;
        while (!opened()) {
            try {
                if (closing.await(pause, TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
    }

    /** False when it has to be tried again. */
    private synchronized boolean opened() {
        if (running != null || closing.getCount() == 0) {
            return true;
        }
        try {
            SocketModeClient client =
                    app.slack().socketMode(settings.appToken().orElseThrow(), SocketModeClient.Backend.JavaWebSocket);
            client.addWebSocketMessageListener(message -> threads.execute(() -> take(client, message)));
            SocketModeApp socket = new SocketModeApp(client, app);
            socket.startAsync();
            running = socket;
            LOG.info("Slack is connected through Socket Mode");
            return true;
        } catch (Exception notConnected) {
            LOG.error("Slack could not be reached through Socket Mode and is asked again: {}", Trace.of(notConnected));
            return false;
        }
    }

    @PreDestroy
    synchronized void close() throws Exception {
        closing.countDown();
        if (running != null) {
            SocketModeClient client = running.getClient();
            running.close();
            client.close();
            running = null;
        }
        threads.shutdown();
    }

    private void take(SocketModeClient client, String message) {
        try {
            if (wantsNewSocket(message)) {
                // The new one is open before the old one ends, so that nothing falls between them.
                client.connectToNewEndpoint();
                LOG.info("Slack asked for a new socket and has it");
                return;
            }
            answer(message).ifPresent(client::sendSocketModeResponse);
        } catch (IOException notConnected) {
            // The client itself looks after its socket every few seconds and tries again.
            LOG.warn("Slack asked for a new socket and did not give one: {}", Trace.of(notConnected));
        } catch (RuntimeException bug) {
            LOG.error("A message of Slack's could not be handled: {}", Trace.of(bug));
        }
    }

    /** What goes back for an envelope; empty for what wants no answer, or must come again. */
    Optional<String> answer(String message) {
        if (message.getBytes(StandardCharsets.UTF_8).length > SlackController.LARGEST) {
            LOG.warn("A message of Slack's is too large");
            return Optional.empty();
        }
        Optional<JsonObject> envelope = envelope(message);
        if (envelope.isEmpty()) {
            return Optional.empty();
        }
        String id = envelope.get().get("envelope_id").getAsString();
        Response said = desk.receiveFromSocket(gson.toJson(envelope.get().get("payload")), id);
        if (said.getStatusCode() == 503) {
            return Optional.empty();
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("envelope_id", id);
        if (said.getBody() != null && said.getContentType().startsWith("application/json")) {
            answer.add("payload", JsonParser.parseString(said.getBody()));
        }
        return Optional.of(gson.toJson(answer));
    }

    /** Slack renews every socket after some hours: it warns, or ends it at once. */
    private static boolean wantsNewSocket(String message) {
        if (!(Arrival.Json.type(message) instanceof Arrival.Json.Typed(String type)) || !type.equals("disconnect")) {
            return false;
        }
        JsonElement reason = JsonParser.parseString(message).getAsJsonObject().get("reason");
        return reason != null && reason.isJsonPrimitive() && RENEWED.contains(reason.getAsString());
    }

    private static Optional<JsonObject> envelope(String message) {
        if (Arrival.Json.type(message) instanceof Arrival.Json.Typed(String type) && OURS.contains(type)) {
            try {
                JsonObject envelope = JsonParser.parseString(message).getAsJsonObject();
                JsonElement id = envelope.get("envelope_id");
                JsonElement payload = envelope.get("payload");
                if (id != null && id.isJsonPrimitive() && payload != null && payload.isJsonObject()) {
                    return Optional.of(envelope);
                }
            } catch (JsonParseException | IllegalStateException malformed) {
                LOG.warn("A message of Slack's is malformed: {}", malformed.toString());
            }
        }
        return Optional.empty();
    }
}
