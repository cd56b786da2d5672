package dev.viceversa.app.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.app.Viceversa;
import dev.viceversa.core.sealing.Keyset;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands beside a run of nudges. A few in every build; {@code -Dload.rate=200 -Dload.seconds=300 -Dload.nudges=3000} measures, and the
 * figures stand in {@code target/load.json}. Time is measured here and never asserted.
 */
@OnRealMySql
class LoadTest {

    private static final int RATE = Integer.getInteger("load.rate", 20);
    private static final int SECONDS = Integer.getInteger("load.seconds", 3);
    private static final int NUDGES = Integer.getInteger("load.nudges", 20);
    private static final int PEOPLE = Integer.getInteger("load.people", 50);

    @TempDir
    Path directory;

    /** Measured at full length it takes longer than any test of a build may. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void every_command_is_acknowledged_while_nudges_leave() throws Exception {
        NudgeRun nudges = new NudgeRun();
        try (PretendSlack slack = PretendSlack.start();
                ApplicationContext house = Viceversa.start(settings(slack), nudges);
                CommandStream stream = new CommandStream(
                        house.getBean(EmbeddedServer.class).getURI().resolve("/slack/events"), slack, people(slack))) {
            // Everybody's first command also asks Slack who they are, and the machine is warm afterwards.
            stream.send("warm", PEOPLE, Math.min(PEOPLE, RATE));
            nudges.plan(house, slack, NUDGES);
            int before = slack.ledger().size();
            Latencies latencies = stream.send("load", RATE * SECONDS, RATE);
            write(latencies, slack.ledger().size() - before);

            assertThat(latencies.failures()).isZero();
            assertThat(latencies.answers()).isEqualTo(RATE * SECONDS);
            assertThat(slack.ledger().size()).as("nudges leave meanwhile").isGreaterThan(before);
        }
    }

    private Map<String, Object> settings(PretendSlack slack) throws IOException {
        Path keyset = directory.resolve("keyset.json");
        Keyset.fresh().writeNew(keyset);
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("micronaut.server.port", "-1");
        settings.put("viceversa.encryption-keyset", keyset.toString());
        settings.put("viceversa.public-url", "https://bot.example.com");
        settings.put("datasources.default.url", RealMySql.shared().freshDatabase());
        settings.put("datasources.default.username", RealMySql.USER);
        settings.put("datasources.default.password", RealMySql.PASSWORD);
        settings.put("slack.bot-token", slack.app().botToken());
        settings.put("slack.signing-secret", slack.app().signingSecret());
        settings.put("slack.api-url", slack.apiUrl());
        return settings;
    }

    private static List<String> people(PretendSlack slack) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> slack.workspace()
                        .addUser("Person " + i, "person" + i + "@example.com")
                        .id())
                .toList();
    }

    private static void write(Latencies latencies, int sent) throws IOException {
        String json = String.format(
                Locale.ROOT,
                "{\n  \"load.commands\": %d,\n  \"load.per_second\": %d,\n  \"load.ack_p50_ms\": %d,\n"
                        + "  \"load.ack_p99_ms\": %d,\n  \"load.ack_max_ms\": %d,\n  \"load.failed\": %d,\n"
                        + "  \"load.messages_sent_meanwhile\": %d\n}\n",
                latencies.answers(),
                RATE,
                latencies.quantile(500).toMillis(),
                latencies.quantile(990).toMillis(),
                latencies.quantile(1_000).toMillis(),
                latencies.failures(),
                sent);
        Files.writeString(Path.of("target", "load.json"), json);
        System.out.println(json);
    }
}
