package dev.viceversa.app.http;

import dev.viceversa.app.Viceversa;
import dev.viceversa.core.sealing.Keyset;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The bot as production starts it, on a free port and a database of its own. */
final class RunningBot implements AutoCloseable {

    static final String TOKEN = "a-token-of-more-than-twenty-four";

    private final ApplicationContext house;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningBot(ApplicationContext house) {
        this.house = house;
    }

    static RunningBot onH2() {
        return on(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME"
                        + " ZONE=UTC;DB_CLOSE_DELAY=-1",
                "sa",
                "");
    }

    static RunningBot on(String url, String user, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("micronaut.server.port", "-1");
        settings.put("viceversa.encryption-keyset", keyset().toString());
        settings.put("viceversa.public-url", "https://bot.example.com");
        settings.put("viceversa.api-token", TOKEN);
        settings.put("datasources.default.url", url);
        settings.put("datasources.default.username", user);
        settings.put("datasources.default.password", password);
        settings.put("slack.bot-token", "xoxb-test");
        settings.put("slack.signing-secret", "test");
        settings.put("slack.api-url", "http://127.0.0.1:1/api/");
        return new RunningBot(Viceversa.start(settings));
    }

    ApplicationContext house() {
        return house;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET().build());
    }

    HttpResponse<String> importing(String query, String token, String csv) {
        return send(HttpRequest.newBuilder(at("/api/people" + query))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .PUT(HttpRequest.BodyPublishers.ofString(csv))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    URI at(String path) {
        return house.getBean(EmbeddedServer.class).getURI().resolve(path);
    }

    @Override
    public void close() {
        client.close();
        house.close();
    }

    static Path keyset() {
        try {
            Path file = Files.createTempDirectory("viceversa").resolve("keyset.json");
            Keyset.fresh().writeNew(file);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
