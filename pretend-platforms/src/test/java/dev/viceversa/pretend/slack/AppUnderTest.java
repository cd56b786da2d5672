package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.wire.RequestSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The smallest possible app: a server that remembers what Slack sent and answers what the test wants. */
final class AppUnderTest implements AutoCloseable {

    /** One request from Slack; {@code payload} is the JSON of an event or interaction, or the fields of a command. */
    record Received(Map<String, String> headers, String body, JsonNode payload) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }

        String type() {
            return payload.path("type").asText();
        }
    }

    /** The answer to give. */
    record Reply(int status, String contentType, String body) {

        static Reply nothing() {
            return new Reply(200, "text/plain", "");
        }

        static Reply json(JsonNode json) {
            return new Reply(200, "application/json; charset=utf-8", Json.write(json));
        }

        static Reply json(String json) {
            return json(Json.read(json).orElseThrow());
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, Reply> answering = request -> Reply.nothing();

    AppUnderTest() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(threads);
        server.createContext("/slack/events", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    void answers(Function<Received, Reply> changed) {
        answering = changed;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    Received last() {
        return received.getLast();
    }

    /** Whether every request so far was signed with this secret over exactly its bytes. */
    boolean allSigned(String signingSecret) {
        return received.stream().allMatch(request -> RequestSigner.sign(
                        signingSecret,
                        request.header(RequestSigner.TIMESTAMP),
                        request.body().getBytes(StandardCharsets.UTF_8))
                .equals(request.header(RequestSigner.SIGNATURE)));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
        Received request = new Received(headers, body, payload(headers.getOrDefault("content-type", ""), body));
        received.add(request);
        Reply reply = answering.apply(request);
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static JsonNode payload(String contentType, String body) {
        if (contentType.startsWith("application/json")) {
            return Json.read(body).orElseThrow();
        }
        var fields = Json.object();
        for (String pair : new ArrayList<>(List.of(body.split("&")))) {
            String[] parts = pair.split("=", 2);
            fields.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields.has("payload") ? Json.read(fields.get("payload").asText()).orElseThrow() : fields;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
