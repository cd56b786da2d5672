package dev.viceversa.playground.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.viceversa.pretend.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the keys of the pretended Teams and of another server together: whoever sits at the page acts through the one
 * while the other signs activities of its own. Asks both anew each time; one that is away has no keys just then. Thread-safe.
 */
final class KeysOfBoth implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeysOfBoth.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String KEYS = "keys";

    private final URI pretended;
    private final URI other;
    private final LocalServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Both addresses are those of OpenID metadata. */
    KeysOfBoth(URI pretended, URI other) {
        this.pretended = pretended;
        this.other = other;
        server = new LocalServer(this::answer);
    }

    /** Where the metadata are. */
    String address() {
        return server.address() + "openidconfiguration";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            ObjectNode told = Json.object();
            if (exchange.getRequestURI().getPath().equals("/" + KEYS)) {
                ArrayNode together = told.putArray(KEYS);
                add(pretended, together);
                add(other, together);
            } else {
                told.put("issuer", "https://api.botframework.com");
                told.put("jwks_uri", server.address() + KEYS);
            }
            byte[] body = Json.write(told).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void add(URI metadata, ArrayNode together) {
        try {
            URI keys = metadata.resolve(get(metadata).path("jwks_uri").asText());
            get(keys).path(KEYS).forEach(together::add);
        } catch (IOException | IllegalArgumentException away) {
            LOG.warn("No keys from {}: {}", metadata, away.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        Optional<JsonNode> read = Json.read(answer.body());
        return read.orElseThrow(() -> new IOException("not JSON: " + address));
    }

    @Override
    public void close() {
        server.close();
        client.shutdownNow();
    }
}
