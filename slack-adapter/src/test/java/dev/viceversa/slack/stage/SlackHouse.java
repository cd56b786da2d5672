package dev.viceversa.slack.stage;

import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.kit.HouseSettings;
import dev.viceversa.kit.StageTime;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.SlackSetup;
import dev.viceversa.pretend.slack.wire.Later;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The house with the real adapter on a server of its own, connected to a pretended Slack. */
public final class SlackHouse implements AutoCloseable {

    public static final String COORDINATOR = "U0000000CRD";

    private final PretendSlack slack;
    private final EmbeddedServer server;
    private final Conversation channel;

    private SlackHouse(PretendSlack slack, EmbeddedServer server, Conversation channel) {
        this.slack = slack;
        this.server = server;
        this.channel = channel;
    }

    /** Connected by HTTP. */
    public static SlackHouse open() {
        return open(settings -> settings);
    }

    /** Connected through Socket Mode. */
    public static SlackHouse openBySocket() {
        SlackHouse house = open(settings -> {
            settings.put("slack.app-token", settings.get("test.app-token"));
            settings.remove("slack.signing-secret");
            return settings;
        });
        long end = System.nanoTime() + 10_000_000_000L;
        while (house.slack().socketMode().connections() == 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return house;
    }

    /** With other settings. */
    public static SlackHouse open(UnaryOperator<Map<String, Object>> change) {
        AtomicReference<InstantSource> clock = new AtomicReference<>(InstantSource.system());
        PretendSlack slack = PretendSlack.start(SlackSetup.usual()
                .withMessageClock(() -> clock.get().instant())
                .withSystemClock(unhurried())
                .withPatience(Duration.ofSeconds(30))
                .withRedelivery(Later.byHand()));
        SlackUser coordinator = SlackUser.member(COORDINATOR, "coordinator", "coordinator@example.com");
        slack.workspace().addUser(coordinator);
        Conversation channel = slack.workspace()
                .addChannel("mentoring", false, List.of(slack.app().botUserId(), COORDINATOR));
        Map<String, Object> settings = new HashMap<>(HouseSettings.on(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME"
                        + " ZONE=UTC;DB_CLOSE_DELAY=-1",
                "sa",
                ""));
        settings.put("micronaut.server.port", "-1");
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("viceversa.coordinators", "slack:" + slack.workspace().teamId() + "/" + COORDINATOR);
        settings.put("slack.bot-token", slack.app().botToken());
        settings.put("slack.signing-secret", slack.app().signingSecret());
        settings.put("slack.api-url", slack.apiUrl());
        settings.put("viceversa.slack.haste", "10s");
        settings.put("test.app-token", slack.app().appToken());
        EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, change.apply(settings), "test");
        ProgramTime time = server.getApplicationContext().getBean(ProgramTime.class);
        clock.set(time::now);
        StageTime.opens(server.getApplicationContext());
        slack.sendTo(URI.create(server.getURL() + "/slack/events"));
        return new SlackHouse(slack, server, channel);
    }

    /**
     * A clock that goes at a fifth of the pace, so that a busy machine does not let triggers expire between two lines of a
     * test. A signature may be minutes old.
     */
    private static InstantSource unhurried() {
        Instant start = InstantSource.system().instant();
        long began = System.nanoTime();
        return () -> start.plusNanos((System.nanoTime() - began) / 5);
    }

    public PretendSlack slack() {
        return slack;
    }

    public ApplicationContext beans() {
        return server.getApplicationContext();
    }

    public EmbeddedServer server() {
        return server;
    }

    /** A channel the bot is in. */
    public Conversation channel() {
        return channel;
    }

    public <T> T bean(Class<T> type) {
        return beans().getBean(type);
    }

    @Override
    public void close() {
        server.close();
        slack.close();
    }
}
