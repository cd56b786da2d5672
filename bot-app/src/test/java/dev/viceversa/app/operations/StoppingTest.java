package dev.viceversa.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.app.Viceversa;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Dispatcher;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.sealing.Keyset;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
        try (PretendSlack slack = PretendSlack.start();
                ApplicationContext other = Viceversa.start(properties(slack));
                BotProcess bot = new BotProcess(directory, environment(slack))) {
            List<PersonId> people = acquainted(slack, other);
            bot.awaitReady();
            slack.faults().on("chat.postMessage").fail(new Fault.Slow(Duration.ofSeconds(1)));
            int before = posts(slack).size();
            tell(other, people, "first");
            while (posts(slack).size() == before && bot.isAlive()) {
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
            tell(other, people, "second");
            assertThat(bot.endsWithin(Duration.ofSeconds(45)))
                    .as("ends by itself")
                    .isTrue();
            assertThat(of(other, DeliveryState.SENDING))
                    .as("it holds nothing any more")
                    .isZero();
            assertThat(bot.log()).doesNotContain("ERROR");

            slack.faults().clear();
            long end = System.nanoTime() + 60_000_000_000L;
            while (of(other, DeliveryState.PENDING) > 0 && System.nanoTime() < end) {
                other.getBean(Dispatcher.class).handle();
                Thread.sleep(50);
            }
            assertThat(posts(slack).subList(before, posts(slack).size()))
                    .extracting(LedgerEntry::deliveryId)
                    .doesNotHaveDuplicates()
                    .hasSize(2 * PEOPLE);
            assertThat(of(other, DeliveryState.UNKNOWN)).isZero();
        }
    }

    /** People who have spoken to the bot. */
    private static List<PersonId> acquainted(PretendSlack slack, ApplicationContext other) {
        slack.sendTo(other.getBean(EmbeddedServer.class).getURI().resolve("/slack/events"));
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            SlackUser user = slack.workspace().addUser("Person " + i, "person" + i + "@example.com");
            assertThat(slack.as(user).command("/mentor", "help").failure()).isEmpty();
            people.add(other.getBean(People.class)
                    .identity(new Account(Platform.SLACK, slack.workspace().teamId(), user.id()))
                    .orElseThrow()
                    .person());
        }
        return people;
    }

    private static void tell(ApplicationContext other, List<PersonId> people, String words) {
        inTransaction(other, () -> {
            people.forEach(person -> other.getBean(Outbox.class)
                    .tell(
                            person,
                            "notice",
                            words + ":" + person.value(),
                            Message.of(Text.verbatim(words)),
                            About.NOTHING));
            return words;
        });
    }

    private static int of(ApplicationContext other, DeliveryState state) {
        return inTransaction(other, () -> other.getBean(Outbox.class).in(state).size());
    }

    private static List<LedgerEntry> posts(PretendSlack slack) {
        return slack.ledger().messages(message -> message.deliveryId() != null);
    }

    @SuppressWarnings("unchecked")
    private static <T> T inTransaction(ApplicationContext house, Supplier<T> work) {
        TransactionOperations<Connection> transactions = house.getBean(TransactionOperations.class);
        return transactions.executeWrite(_ -> work.get());
    }

    private Map<String, Object> properties(PretendSlack slack) throws IOException {
        Keyset.fresh().writeNew(directory.resolve("keyset.json"));
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("micronaut.server.port", "-1");
        settings.put("viceversa.heartbeat.enabled", "false");
        settings.put(
                "viceversa.encryption-keyset", directory.resolve("keyset.json").toString());
        settings.put("viceversa.public-url", "https://bot.example.com");
        settings.put("datasources.default.url", database);
        settings.put("datasources.default.username", RealMySql.USER);
        settings.put("datasources.default.password", RealMySql.PASSWORD);
        settings.put("slack.bot-token", slack.app().botToken());
        settings.put("slack.signing-secret", slack.app().signingSecret());
        settings.put("slack.api-url", slack.apiUrl());
        return settings;
    }

    private Map<String, String> environment(PretendSlack slack) {
        Map<String, String> settings = new HashMap<>();
        settings.put(
                "VICEVERSA_ENCRYPTION_KEYSET", directory.resolve("keyset.json").toString());
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
}
