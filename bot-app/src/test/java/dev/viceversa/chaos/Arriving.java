package dev.viceversa.chaos;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.wire.RequestSigner;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * People write to three replicas, and Slack delivers each message one to four times, in any order and at any of them: each
 * has exactly one effect, an answer put into the outbox. The answers wait there to be counted; nobody sends them.
 */
final class Arriving implements Run.Part {

    private static final String PREFIX = "arriving";
    private static final int AT_ONCE = 24;
    private static final int MOST_ATTEMPTS = 5;

    /** Of ten messages, how often they are delivered. */
    private static final int[] TIMES = {1, 1, 1, 1, 1, 2, 2, 2, 3, 4};

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @Override
    public String name() {
        return PREFIX;
    }

    /** One delivery of one message. */
    private record Delivered(int event, SlackUser by) {}

    @Override
    public void play(Run run) {
        List<SlackUser> users = run.company().slackUsers();
        Map<String, Long> before = run.rows().answersByAccount();
        List<Delivered> deliveries = deliveries(run.sizes().events(), users);
        AtomicLong refused = new AtomicLong();
        long began = System.nanoTime();
        // Nobody's heart beats here: what was answered stays where it can be counted.
        try (Fleet fleet = Fleet.of(run.ground(), 3, "-Dviceversa.heartbeat.enabled=false")) {
            deliver(run, deliveries, fleet.addresses(), refused);
        }
        Map<String, Long> after = run.rows().answersByAccount();
        long wrong = 0;
        for (int i = 0; i < users.size(); i++) {
            long expected =
                    run.sizes().events() / users.size() + (i < run.sizes().events() % users.size() ? 1 : 0);
            String user = users.get(i).id();
            wrong += Math.abs(after.getOrDefault(user, 0L) - before.getOrDefault(user, 0L) - expected);
        }
        run.figures().put("inbound_events", run.sizes().events());
        run.figures().put("inbound_deliveries", deliveries.size());
        run.figures().put("inbound_effects_wrong", wrong);
        run.figures().put("inbound_not_acknowledged", refused.get());
        run.figures().put("inbound_per_second", deliveries.size() / Waiting.seconds(System.nanoTime() - began));
    }

    private static List<Delivered> deliveries(int events, List<SlackUser> users) {
        Random chance = new Random(11);
        List<Delivered> deliveries = new ArrayList<>();
        for (int event = 0; event < events; event++) {
            for (int i = 0; i < TIMES[chance.nextInt(TIMES.length)]; i++) {
                deliveries.add(new Delivered(event, users.get(event % users.size())));
            }
        }
        Collections.shuffle(deliveries, chance);
        return deliveries;
    }

    private void deliver(Run run, List<Delivered> deliveries, List<URI> replicas, AtomicLong refused) {
        Semaphore room = new Semaphore(AT_ONCE);
        AtomicLong done = new AtomicLong();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < deliveries.size(); i++) {
                Delivered one = deliveries.get(i);
                URI replica = replicas.get(i % replicas.size()).resolve("/slack/events");
                room.acquireUninterruptibly();
                threads.submit(() -> {
                    try {
                        if (!acknowledged(run, one, replica)) {
                            refused.incrementAndGet();
                        }
                        run.progress().say("%d of %d delivered", done.incrementAndGet(), deliveries.size());
                    } finally {
                        room.release();
                    }
                });
            }
        }
    }

    /** As Slack does it, a message that is not acknowledged is delivered again. */
    private boolean acknowledged(Run run, Delivered one, URI replica) {
        byte[] body = body(run, one);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            String timestamp = Long.toString(InstantSource.system().instant().getEpochSecond());
            HttpRequest request = HttpRequest.newBuilder(replica)
                    .timeout(Duration.ofSeconds(10))
                    .header("Content-Type", "application/json")
                    .header(RequestSigner.TIMESTAMP, timestamp)
                    .header(
                            RequestSigner.SIGNATURE,
                            RequestSigner.sign(run.ground().slack().app().signingSecret(), timestamp, body))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException again) {
                // Not acknowledged.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private static byte[] body(Run run, Delivered one) {
        String team = run.ground().slack().workspace().teamId();
        ObjectNode event = Json.object()
                .put("type", "message")
                .put("channel_type", "im")
                .put("user", one.by().id())
                .put("team", team)
                .put("text", "help")
                .put(
                        "channel",
                        run.ground().slack().as(one.by()).directMessage().id())
                .put("ts", "1700000000." + String.format("%06d", one.event()))
                .put("event_ts", "1700000000." + String.format("%06d", one.event()));
        ObjectNode payload = Json.object()
                .put("type", "event_callback")
                .put("team_id", team)
                .put("api_app_id", run.ground().slack().app().id())
                .put("event_id", "EvChaos" + one.event())
                .put("event_time", 1_700_000_000);
        payload.set("event", event);
        return Json.write(payload).getBytes(StandardCharsets.UTF_8);
    }
}
