package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** An app that listens by Socket Mode with nothing but the JDK. */
final class SocketAppUnderTest implements WebSocket.Listener, AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;
    private volatile Function<JsonNode, Optional<ObjectNode>> acknowledging = envelope -> Optional.of(Json.object());

    SocketAppUnderTest(String address) {
        socket = client.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .buildAsync(URI.create(address), this)
                .join();
    }

    /** What to put beside the envelope's id in the acknowledgement; empty for no acknowledgement. */
    void acknowledges(Function<JsonNode, Optional<ObjectNode>> changed) {
        acknowledging = changed;
    }

    List<JsonNode> received() {
        return List.copyOf(received);
    }

    List<JsonNode> received(String type) {
        return received.stream()
                .filter(message -> message.path("type").asText().equals(type))
                .toList();
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    boolean closedSoon() throws InterruptedException {
        return closed.await(5, TimeUnit.SECONDS);
    }

    static void eventually(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it never happened");
            }
            Thread.sleep(5);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            JsonNode message = Json.read(partial.toString()).orElseThrow();
            partial.setLength(0);
            received.add(message);
            if (message.has("envelope_id")) {
                acknowledging
                        .apply(message)
                        .ifPresent(more -> from.sendText(
                                Json.write(more.put(
                                        "envelope_id",
                                        message.path("envelope_id").asText())),
                                true));
            }
        }
        from.request(1);
        return java.util.concurrent.CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int statusCode, String reason) {
        closed.countDown();
        return java.util.concurrent.CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.countDown();
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
