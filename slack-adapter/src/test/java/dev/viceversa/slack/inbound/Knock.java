package dev.viceversa.slack.inbound;

import dev.viceversa.slack.stage.SlackHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Posts to the house's door the way anybody could: well signed, badly signed, not signed at all. */
public final class Knock {

    public static final String JSON = "application/json";
    public static final String FORM = "application/x-www-form-urlencoded";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI door;
    private final SlackSignature signature;

    public Knock(SlackHouse house) {
        this.door = URI.create(house.server().getURL() + "/slack/events");
        this.signature = new SlackSignature(house.slack().app().signingSecret());
    }

    /** As Slack would. */
    public HttpResponse<String> signed(String contentType, String body) {
        return signed(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> signed(String contentType, byte[] body) {
        return at(InstantSource.system().instant(), contentType, body, Map.of());
    }

    /** As Slack would have or would have had at another time. */
    public HttpResponse<String> at(Instant moment, String contentType, byte[] body, Map<String, String> more) {
        String timestamp = Long.toString(moment.getEpochSecond());
        Map<String, String> headers = new HashMap<>(more);
        headers.put("X-Slack-Request-Timestamp", timestamp);
        headers.put("X-Slack-Signature", signature.of(timestamp, body));
        return with(headers, contentType, body);
    }

    /** With exactly these headers. */
    public HttpResponse<String> with(Map<String, String> headers, String contentType, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(door)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
