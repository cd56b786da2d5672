package dev.viceversa.app.load;

import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.wire.RequestSigner;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Signed slash commands at a steady rate, whether or not earlier ones have been answered: what waits because the house is slow counts as
 * waiting. Light on the machine, which it shares with the house.
 */
final class CommandStream implements AutoCloseable {

    private static final List<String> WORDS = List.of("help", "status", "join", "privacy", "settings", "session");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final InstantSource clock = InstantSource.system();
    private final URI house;
    private final PretendSlack slack;
    private final List<String> users;

    CommandStream(URI house, PretendSlack slack, List<String> users) {
        this.house = house;
        this.slack = slack;
        this.users = users;
    }

    /** Sends so many, so many a second, and waits for the answers. */
    Latencies send(String series, int commands, int perSecond) throws InterruptedException {
        Latencies latencies = new Latencies(commands);
        CountDownLatch open = new CountDownLatch(commands);
        long begun = System.nanoTime();
        for (int i = 0; i < commands; i++) {
            long due = begun + i * 1_000_000_000L / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
            int command = i;
            client.sendAsync(command(series, i), BodyHandlers.discarding()).whenComplete((answer, problem) -> {
                if (problem == null && answer.statusCode() == 200) {
                    latencies.answered(command, System.nanoTime() - due);
                } else {
                    latencies.failed();
                }
                open.countDown();
            });
        }
        open.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return latencies;
    }

    private HttpRequest command(String series, int number) {
        Map<String, String> fields = Map.of(
                "team_id",
                slack.workspace().teamId(),
                "api_app_id",
                slack.app().id(),
                "user_id",
                users.get(number % users.size()),
                "channel_id",
                "D0000000001",
                "channel_name",
                "directmessage",
                "command",
                "/mentor",
                "text",
                WORDS.get(number % WORDS.size()),
                "trigger_id",
                "1." + series + "." + number,
                "response_url",
                slack.apiUrl() + "responses/none");
        byte[] body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(house)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(RequestSigner.TIMESTAMP, timestamp)
                .header(RequestSigner.SIGNATURE, RequestSigner.sign(slack.app().signingSecret(), timestamp, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public void close() {
        client.close();
    }
}
