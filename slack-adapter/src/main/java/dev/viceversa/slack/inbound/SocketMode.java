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
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.SlackSettings;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    private final SlackSettings settings;
    private final App app;
    private final SlackDesk desk;
    private final Gson gson = GsonFactory.createSnakeCase();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
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

    /** Opens the socket and keeps it open. */
    synchronized void connect() {
        if (running != null) {
            return;
        }
        try {
            SocketModeClient client =
                    app.slack().socketMode(settings.appToken().orElseThrow(), SocketModeClient.Backend.JavaWebSocket);
            client.addWebSocketMessageListener(message -> threads.execute(() -> take(client, message)));
            SocketModeApp socket = new SocketModeApp(client, app);
            socket.startAsync();
            running = socket;
            LOG.info("Slack is connected through Socket Mode");
        } catch (Exception notConnected) {
            LOG.error("Slack could not be reached through Socket Mode: {}", notConnected.toString());
        }
    }

    @PreDestroy
    synchronized void close() throws Exception {
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
            answer(message).ifPresent(client::sendSocketModeResponse);
        } catch (RuntimeException bug) {
            LOG.error("A message of Slack's could not be handled", bug);
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
