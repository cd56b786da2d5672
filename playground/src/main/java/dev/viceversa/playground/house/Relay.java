package dev.viceversa.playground.house;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between the bot and an address of a platform, so that the sample program can begin on the pretended platform and
 * another server takes over afterwards. Passes requests and answers on as they are. Thread-safe.
 */
final class Relay implements AutoCloseable {

    /** What belongs to one connection, or what {@link HttpClient} sets itself. */
    private static final Set<String> OF_A_CONNECTION =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings", "expect");

    private final LocalServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<String> target;
    private final String successor;

    /** Leads to the first address until the second takes over. */
    Relay(String first, URI second) {
        target = new AtomicReference<>(slashed(first));
        successor = slashed(second.toString());
        server = new LocalServer(this::pass);
    }

    /** What the bot takes for the platform; ends with a slash. */
    String address() {
        return server.address();
    }

    /** From now on everything goes to the second. */
    void handOver() {
        target.set(successor);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString().substring(1);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target.get() + path))
                    .method(
                            exchange.getRequestMethod(),
                            HttpRequest.BodyPublishers.ofByteArray(
                                    exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (travels(name)) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (travels(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean travels(String header) {
        return !OF_A_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    private static String slashed(String address) {
        return address.endsWith("/") ? address : address + "/";
    }

    @Override
    public void close() {
        server.close();
        client.shutdownNow();
    }
}
