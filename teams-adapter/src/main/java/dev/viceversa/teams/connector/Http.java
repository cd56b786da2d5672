package dev.viceversa.teams.connector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.viceversa.teams.TeamsConfigured;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes one HTTP request and says what became of it; nothing that can happen on the wire leaves as an exception. Follows
 * no redirect and repeats nothing: the JDK's client repeats only requests that were refused or may be repeated. Thread-safe.
 */
@Singleton
@TeamsConfigured
final class Http {

    private static final int LARGEST = 4 << 20;

    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(64).build())
            .build());
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(4))
            .build();

    Answered send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream stream = response.body()) {
                byte[] body = stream.readNBytes(LARGEST);
                return Answered.of(
                        response.statusCode(), parsed(body), response.headers().firstValue("Retry-After"));
            }
        } catch (HttpConnectTimeoutException | ConnectException | UnknownHostException refused) {
            return new Answered.NeverSent("connection_refused");
        } catch (IOException broken) {
            return broken.getCause() instanceof ConnectException
                            || broken.getCause() instanceof UnresolvedAddressException
                    ? new Answered.NeverSent("connection_refused")
                    : new Answered.Unknown("connection_broke");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answered.Unknown("interrupted");
        }
    }

    private Optional<JsonNode> parsed(byte[] body) {
        if (body.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(json.readTree(body));
        } catch (IOException garbled) {
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }
}
