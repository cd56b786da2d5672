package dev.viceversa.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChromiumTest {

    private static Chromium chromium;
    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page =
                    "<!doctype html><title>Hi</title><button onclick=\"this.textContent='pressed'\">press</button>"
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.stop(0);
    }

    @Test
    void a_page_of_this_machine_can_be_read_and_pressed() {
        Page page = chromium.page(Chromium.Window.NARROW, "de-DE");
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/");
        page.getByText("press").click();
        assertThat(page.title()).isEqualTo("Hi");
        assertThat(page.getByText("pressed").isVisible()).isTrue();
        assertThat(page.evaluate("innerWidth")).isEqualTo(Chromium.Window.NARROW.width());
        assertThat(page.evaluate("navigator.language")).isEqualTo("de-DE");
    }

    @Test
    void every_other_machine_is_out_of_reach() {
        Page page = chromium.page(Chromium.Window.WIDE, "en-GB");
        assertThatThrownBy(() -> page.navigate("http://viceversa.example/"))
                .isInstanceOf(PlaywrightException.class)
                .hasMessageContaining("ERR_NAME_NOT_RESOLVED");
    }
}
