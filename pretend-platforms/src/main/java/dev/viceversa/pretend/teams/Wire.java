package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends activities to the bot's address, signed the way the real service signs them. Thread-safe. */
final class Wire implements AutoCloseable {

    private final TeamsSetup setup;
    private final Login login;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private volatile @Nullable URI bot;

    Wire(TeamsSetup setup, Login login) {
        this.setup = setup;
        this.login = login;
    }

    void to(URI address) {
        bot = address;
    }

    /** What the bot answered. */
    record Answered(int status, Optional<JsonNode> body, Duration took) {}

    Answered send(ObjectNode activity) {
        String token = login.token(setup.appId(), activity.path("serviceUrl").asText());
        URI address = bot;
        if (address == null) {
            throw new IllegalStateException("Nobody said where the bot listens");
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(setup.patience().multipliedBy(4))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(activity), StandardCharsets.UTF_8))
                .build();
        long began = System.nanoTime();
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answered(
                    response.statusCode(), Json.read(response.body()), Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException unreachable) {
            return new Answered(0, Optional.empty(), Duration.ofNanos(System.nanoTime() - began));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answered(0, Optional.empty(), Duration.ofNanos(System.nanoTime() - began));
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
