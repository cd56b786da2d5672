package dev.viceversa.pretend.slack.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Signed requests to the app's address. */
public final class HttpLine implements Line, AutoCloseable {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            // Whoever calls waits: a thread for each step of a call would cost more than the call.
            .executor(Runnable::run)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final String signingSecret;
    private final InstantSource systemClock;
    private final Duration patience;
    private volatile @Nullable URI address;

    /** A line that gives up after {@code patience}; it leads nowhere until {@link #to}. */
    public HttpLine(String signingSecret, InstantSource systemClock, Duration patience) {
        this.signingSecret = signingSecret;
        this.systemClock = systemClock;
        this.patience = patience;
    }

    /** Where the app listens from now on. */
    public void to(URI changed) {
        address = changed;
    }

    boolean leadsSomewhere() {
        return address != null;
    }

    @Override
    public AppAnswer command(ObjectNode fields) {
        return send(FORM, form(fields), 0, null);
    }

    @Override
    public AppAnswer interaction(ObjectNode payload) {
        return send(FORM, form(Json.object().put("payload", Json.write(payload))), 0, null);
    }

    @Override
    public AppAnswer event(ObjectNode payload, int attempt, @Nullable String reason) {
        return send("application/json", Json.write(payload), attempt, reason);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private AppAnswer send(String contentType, String text, int attempt, @Nullable String reason) {
        URI to = address;
        if (to == null) {
            throw new IllegalStateException("the pretend Slack was not told the app's request address");
        }
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String timestamp = Long.toString(systemClock.instant().getEpochSecond());
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .timeout(patience)
                .header("Content-Type", contentType)
                .header("Accept", "application/json,*/*")
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header(RequestSigner.TIMESTAMP, timestamp)
                .header(RequestSigner.SIGNATURE, RequestSigner.sign(signingSecret, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (attempt > 0) {
            request.header("X-Slack-Retry-Num", Integer.toString(attempt));
            request.header("X-Slack-Retry-Reason", reason == null ? "unknown_error" : reason);
        }
        long began = System.nanoTime();
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("application/json"))
                    .isPresent();
            boolean noRetry = response.headers()
                    .firstValue("X-Slack-No-Retry")
                    .filter("1"::equals)
                    .isPresent();
            return new AppAnswer(
                    response.statusCode(), json, response.body(), since(began), AppAnswer.Trouble.NONE, !noRetry);
        } catch (HttpTimeoutException late) {
            return AppAnswer.none(AppAnswer.Trouble.TIMED_OUT, since(began));
        } catch (IOException gone) {
            return AppAnswer.none(AppAnswer.Trouble.UNREACHABLE, since(began));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return AppAnswer.none(AppAnswer.Trouble.UNREACHABLE, since(began));
        }
    }

    private static String form(ObjectNode fields) {
        StringJoiner form = new StringJoiner("&");
        for (var field : fields.properties()) {
            JsonNode value = field.getValue();
            form.add(encoded(field.getKey()) + "=" + encoded(value.asText("")));
        }
        return form.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
