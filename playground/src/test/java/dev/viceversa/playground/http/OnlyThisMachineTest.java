package dev.viceversa.playground.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.playground.house.PlaygroundHouse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page elsewhere cannot use somebody's browser to reach the playground. */
class OnlyThisMachineTest {

    private static PlaygroundHouse house;
    private static int port;

    @BeforeAll
    static void start() {
        house = PlaygroundHouse.start(0, false);
        port = URI.create(house.address()).getPort();
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void its_own_names_are_let_in() {
        assertThat(get("/playground", "localhost:" + port, "")).startsWith("HTTP/1.1 200");
        assertThat(get("/playground/clock", "127.0.0.1:" + port, "")).startsWith("HTTP/1.1 200");
        assertThat(get("/playground", "localhost:" + port, "http://localhost:" + port))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_foreign_host_is_refused_whatever_it_asks_for() {
        for (String path :
                new String[] {"/playground", "/playground/clock", "/playground/api/people", "/playground/ledger"}) {
            assertThat(get(path, "viceversa.example:" + port, "")).as(path).startsWith("HTTP/1.1 403");
            assertThat(get(path, "localhost.viceversa.example", "")).as(path).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void a_foreign_origin_is_refused_even_under_the_right_host() {
        for (String origin :
                new String[] {"https://viceversa.example", "null", "http://localhost:1", "http://localhost"}) {
            assertThat(get("/playground/clock", "localhost:" + port, origin))
                    .as(origin)
                    .startsWith("HTTP/1.1 403");
            assertThat(post("/playground/clock", "localhost:" + port, origin, "{\"advance\":\"P1D\"}"))
                    .as(origin)
                    .startsWith("HTTP/1.1 403");
        }
    }

    private static String get(String path, String host, String origin) {
        return send(
                "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + origin(origin) + "Connection: close\r\n\r\n");
    }

    private static String post(String path, String host, String origin, String body) {
        return send("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + origin(origin)
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n"
                + body);
    }

    private static String origin(String origin) {
        return origin.isEmpty() ? "" : "Origin: " + origin + "\r\n";
    }

    /** By hand, because HTTP clients insist on the true Host. */
    private static String send(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        }
    }
}
