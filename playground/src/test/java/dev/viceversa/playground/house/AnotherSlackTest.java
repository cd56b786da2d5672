package dev.viceversa.playground.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** {@code SLACK_API_URL} names another server on this machine. */
class AnotherSlackTest {

    private final List<String> called = new CopyOnWriteArrayList<>();

    @Test
    void another_server_gets_what_the_sample_program_sends_and_the_clock_still_turns() throws Exception {
        HttpServer other = server();
        try (PlaygroundHouse house = PlaygroundHouse.start(
                0,
                true,
                OtherServers.of(Map.of(
                        "SLACK_API_URL",
                        "http://127.0.0.1:" + other.getAddress().getPort() + "/api/")))) {
            int known = onSlack(house);
            assertThat(known).isPositive();
            assertThat(Turned.by(house, "P14D")).isEqualTo(200);
            assertThat(called).contains("/api/chat.postMessage");
            assertThat(onSlack(house)).isEqualTo(known);
        } finally {
            other.stop(0);
        }
    }

    private static int onSlack(PlaygroundHouse house) {
        return house.slack()
                .ledger()
                .messages(entry -> entry.platform().equals("slack"))
                .size();
    }

    /** Says yes to everything. */
    private HttpServer server() throws IOException {
        AtomicInteger messages = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            called.add(path);
            exchange.getRequestBody().readAllBytes();
            String channel = path.endsWith("conversations.open") ? "{\"id\":\"D0\"}" : "\"D0\"";
            byte[] answer = ("{\"ok\":true,\"channel\":" + channel + ",\"ts\":\"1." + messages.incrementAndGet()
                            + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }
}
