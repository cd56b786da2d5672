package dev.viceversa.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.SlackSetup;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The house in this process, beside which tests do what operators do. */
final class OperatedHouse {

    private OperatedHouse() {}

    /** A Slack that waits for a busy machine. */
    static PretendSlack patientSlack() {
        return PretendSlack.start(SlackSetup.usual().withPatience(Duration.ofSeconds(60)));
    }

    /** Settings of one that does nothing by itself. */
    static Map<String, Object> resting(PretendSlack slack, String database, Path keyset) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("micronaut.server.port", "-1");
        settings.put("viceversa.heartbeat.enabled", "false");
        settings.put("viceversa.encryption-keyset", keyset.toString());
        settings.put("viceversa.public-url", "https://bot.example.com");
        settings.put("datasources.default.url", database);
        settings.put("datasources.default.username", RealMySql.USER);
        settings.put("datasources.default.password", RealMySql.PASSWORD);
        settings.put("slack.bot-token", slack.app().botToken());
        settings.put("slack.signing-secret", slack.app().signingSecret());
        settings.put("slack.api-url", slack.apiUrl());
        return settings;
    }

    /** People who have spoken to the bot. */
    static List<PersonId> acquainted(PretendSlack slack, ApplicationContext house, int people) {
        slack.sendTo(house.getBean(EmbeddedServer.class).getURI().resolve("/slack/events"));
        List<PersonId> known = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            SlackUser user = slack.workspace().addUser("Person " + i, "person" + i + "@example.com");
            assertThat(slack.as(user).command("/mentor", "help").failure()).isEmpty();
            known.add(house.getBean(People.class)
                    .identity(new Account(Platform.SLACK, slack.workspace().teamId(), user.id()))
                    .orElseThrow()
                    .person());
        }
        return known;
    }

    static void tell(ApplicationContext house, List<PersonId> people, String words) {
        inTransaction(house, () -> {
            people.forEach(person -> house.getBean(Outbox.class)
                    .tell(
                            person,
                            "notice",
                            words + ":" + person.value(),
                            Message.of(Text.verbatim(words)),
                            About.NOTHING));
            return words;
        });
    }

    static int of(ApplicationContext house, DeliveryState state) {
        return inTransaction(house, () -> house.getBean(Outbox.class).in(state).size());
    }

    static List<LedgerEntry> posts(PretendSlack slack) {
        return slack.ledger().messages(message -> message.deliveryId() != null);
    }

    @SuppressWarnings("unchecked")
    static <T> T inTransaction(ApplicationContext house, Supplier<T> work) {
        TransactionOperations<Connection> transactions = house.getBean(TransactionOperations.class);
        return transactions.executeWrite(_ -> work.get());
    }
}
