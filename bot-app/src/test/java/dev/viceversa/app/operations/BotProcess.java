package dev.viceversa.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.app.Viceversa;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The bot in a process of its own, started as an operator starts it: with environment variables. */
final class BotProcess implements AutoCloseable {

    private static final Duration STARTING_TAKES_AT_MOST = Duration.ofSeconds(120);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Path log;
    private final Process process;

    BotProcess(Path directory, Map<String, String> environment) throws IOException {
        log = directory.resolve("bot-" + port + ".log");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dlogback.configurationFile=logback.xml",
                        Viceversa.class.getName())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
        command.environment().put("MICRONAUT_SERVER_HOST", "127.0.0.1");
        command.environment().putAll(environment);
        process = command.start();
    }

    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + STARTING_TAKES_AT_MOST.toNanos();
        while (readiness().filter(answer -> answer.statusCode() == 200).isEmpty()) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as(() -> "does not come up: " + log())
                    .isTrue();
            Thread.sleep(100);
        }
    }

    /** What it says about taking work; empty when nobody answers. */
    Optional<HttpResponse<String>> readiness() throws InterruptedException {
        try {
            return Optional.of(client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/readiness"))
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    BodyHandlers.ofString()));
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    /** SIGTERM, as a service supervisor does. */
    void terminate() {
        process.destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
