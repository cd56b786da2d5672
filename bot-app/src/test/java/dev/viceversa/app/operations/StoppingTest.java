package dev.viceversa.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.app.Viceversa;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Dispatcher;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Keyset;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is told to stop, as in a rolling restart: says so first, finishes what it holds, and loses nothing. */
@OnRealMySql
class StoppingTest {

    private static final int PEOPLE = 6;

    @TempDir
    Path directory;

    private final String database = RealMySql.shared().freshDatabase();

    @Test
    void it_is_not_ready_first_then_finishes_what_it_holds_and_another_goes_on() throws Exception {
        Keyset.fresh().writeNew(keyset());
        try (PretendSlack slack = OperatedHouse.patientSlack();
                ApplicationContext other = Viceversa.start(OperatedHouse.resting(slack, database, keyset()));
                BotProcess bot = new BotProcess(directory, environment(slack))) {
            List<PersonId> people = OperatedHouse.acquainted(slack, other, PEOPLE);
            bot.awaitReady();
            slack.faults().on("chat.postMessage").fail(new Fault.Slow(Duration.ofSeconds(1)));
            int before = OperatedHouse.posts(slack).size();
            OperatedHouse.tell(other, people, "first");
            while (OperatedHouse.posts(slack).size() == before && bot.isAlive()) {
                Thread.sleep(10);
            }

            bot.terminate();
            boolean saidSo = false;
            while (bot.isAlive() && !saidSo) {
                saidSo = bot.readiness()
                        .filter(answer ->
                                answer.statusCode() == 503 && answer.body().contains("stopping"))
                        .isPresent();
            }
            assertThat(saidSo).as(bot::log).isTrue();
            OperatedHouse.tell(other, people, "second");
            assertThat(bot.endsWithin(Duration.ofSeconds(45)))
                    .as("ends by itself")
                    .isTrue();
            assertThat(OperatedHouse.of(other, DeliveryState.SENDING))
                    .as("it holds nothing any more")
                    .isZero();
            assertThat(bot.log()).doesNotContain("ERROR");

            slack.faults().clear();
            long end = System.nanoTime() + 60_000_000_000L;
            while (OperatedHouse.of(other, DeliveryState.PENDING) > 0 && System.nanoTime() < end) {
                other.getBean(Dispatcher.class).handle();
                Thread.sleep(50);
            }
            assertThat(OperatedHouse.posts(slack)
                            .subList(before, OperatedHouse.posts(slack).size()))
                    .extracting(LedgerEntry::deliveryId)
                    .doesNotHaveDuplicates()
                    .hasSize(2 * PEOPLE);
            assertThat(OperatedHouse.of(other, DeliveryState.UNKNOWN)).isZero();
        }
    }

    private Map<String, String> environment(PretendSlack slack) {
        Map<String, String> settings = new HashMap<>();
        settings.put("VICEVERSA_ENCRYPTION_KEYSET", keyset().toString());
        settings.put("VICEVERSA_PUBLIC_URL", "https://bot.example.com");
        settings.put("VICEVERSA_COORDINATORS", "slack:T1/U1");
        settings.put("VICEVERSA_SHUTDOWN_NOTICE", "2s");
        settings.put("VICEVERSA_LOG_FORMAT", "json");
        settings.put("DATASOURCES_DEFAULT_URL", database);
        settings.put("DATASOURCES_DEFAULT_USERNAME", RealMySql.USER);
        settings.put("DATASOURCES_DEFAULT_PASSWORD", RealMySql.PASSWORD);
        settings.put("SLACK_BOT_TOKEN", slack.app().botToken());
        settings.put("SLACK_SIGNING_SECRET", slack.app().signingSecret());
        settings.put("SLACK_API_URL", slack.apiUrl());
        return settings;
    }

    private Path keyset() {
        return directory.resolve("keyset.json");
    }
}
