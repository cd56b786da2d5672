package dev.viceversa.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.sealing.Keyset;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the finished {@code viceversa.jar} as an operator would. Runs after packaging, see this module's pom. */
@Tag("released-jar")
class ReleasedJarStartsCheck {

    private static final Duration STARTING_TAKES_AT_MOST = Duration.ofSeconds(60);

    @TempDir
    Path workingDirectory;

    private int port;
    private Path log;
    private Process bot;

    @BeforeEach
    void start() throws IOException {
        port = freePort();
        log = workingDirectory.resolve("viceversa.log");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-jar",
                        System.getProperty("viceversa.jar"))
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Path keyset = workingDirectory.resolve("keyset.json");
        Keyset.fresh().writeNew(keyset);
        command.environment()
                .putAll(Map.of(
                        "MICRONAUT_SERVER_PORT", Integer.toString(port),
                        "VICEVERSA_ENCRYPTION_KEYSET", keyset.toString(),
                        "VICEVERSA_PUBLIC_URL", "http://localhost:" + port,
                        "VICEVERSA_COORDINATORS", "slack:T1/U1",
                        "SLACK_BOT_TOKEN", "xoxb-test",
                        "SLACK_SIGNING_SECRET", "test",
                        "SLACK_API_URL", "http://127.0.0.1:1/api/"));
        bot = command.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        bot.destroyForcibly().waitFor();
    }

    @Test
    void it_reports_health_and_ends_when_told_to() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(health(client)).contains("\"status\":\"UP\"");
        }
        bot.destroy();
        assertThat(bot.waitFor(20, TimeUnit.SECONDS)).as("ends on SIGTERM").isTrue();
        try (Stream<String> lines = Files.lines(log)) {
            // A machine that stands still makes the embedded database slow, which says nothing about the jar.
            assertThat(lines.filter(line -> line.contains("ERROR"))
                            .filter(line -> !line.endsWith("the database is away")))
                    .isEmpty();
        }
    }

    private String health(HttpClient client) throws Exception {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long giveUp = System.nanoTime() + STARTING_TAKES_AT_MOST.toNanos();
        while (true) {
            try {
                HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());
                return answer.body();
            } catch (IOException notYet) {
                assertThat(bot.isAlive() && System.nanoTime() - giveUp < 0)
                        .as(() -> "does not come up: " + logText())
                        .isTrue();
                Thread.sleep(Duration.ofMillis(100));
            }
        }
    }

    private String logText() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
