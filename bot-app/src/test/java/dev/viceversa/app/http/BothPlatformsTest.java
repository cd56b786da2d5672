package dev.viceversa.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.app.Viceversa;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Platform;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsSetup;
import dev.viceversa.pretend.teams.TeamsUser;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The bot as production starts it, on Slack and on Teams at once. */
class BothPlatformsTest {

    @Test
    void one_person_on_both_is_one_person_and_both_accounts_are_told() {
        Ledger ledger = new Ledger();
        try (PretendSlack slack = PretendSlack.start();
                PretendTeams teams = PretendTeams.start(TeamsSetup.usual().withLedger(ledger));
                ApplicationContext house = Viceversa.start(settings(slack, teams))) {
            URI bot = URI.create(house.getBean(EmbeddedServer.class).getURL().toString());
            slack.sendTo(bot.resolve("/slack/events"));
            teams.sendTo(bot.resolve("/api/messages"));
            SlackUser onSlack = slack.workspace().addUser("Mia", "mia@example.com");
            TeamsUser onTeams = teams.tenant().addUser("Mia", "mia@example.com");

            assertThat(slack.as(onSlack).command("/mentor", "help").failure()).isEmpty();
            assertThat(teams.as(onTeams).installs().failure()).isEmpty();
            await(() -> teams.as(onTeams).messages().size() >= 2);

            People people = house.getBean(People.class);
            assertThat(people.everybody()).singleElement().satisfies(person -> assertThat(
                            people.identities(person.id()))
                    .extracting(Identity::account)
                    .extracting(account -> account.platform())
                    .containsExactlyInAnyOrder(Platform.SLACK, Platform.TEAMS));
            await(() -> !slack.as(onSlack).messages().stream()
                    .filter(message -> !message.onlyForMe())
                    .toList()
                    .isEmpty());
            assertThat(teams.as(onTeams).messages().toString()).contains("A Teams account is now linked to you");
            assertThat(ledger.calls("activities.send")).allMatch(call -> call.succeeded());
        }
    }

    @Test
    void the_door_of_a_platform_that_is_not_configured_does_not_exist() throws Exception {
        try (PretendTeams teams = PretendTeams.start();
                ApplicationContext house = Viceversa.start(onlyTeams(teams));
                HttpClient client = HttpClient.newHttpClient()) {
            URI bot = URI.create(house.getBean(EmbeddedServer.class).getURL().toString());
            for (Map.Entry<String, Integer> door :
                    List.of(Map.entry("/api/messages", 401), Map.entry("/slack/events", 404))) {
                HttpRequest knock = HttpRequest.newBuilder(bot.resolve(door.getKey()))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
                assertThat(client.send(knock, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .as(door.getKey())
                        .isEqualTo(door.getValue());
            }
        }
    }

    private static Map<String, Object> settings(PretendSlack slack, PretendTeams teams) {
        Map<String, Object> settings = onlyTeams(teams);
        settings.put("slack.bot-token", slack.app().botToken());
        settings.put("slack.signing-secret", slack.app().signingSecret());
        settings.put("slack.api-url", slack.apiUrl());
        return settings;
    }

    private static Map<String, Object> onlyTeams(PretendTeams teams) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("micronaut.server.port", "-1");
        settings.put("viceversa.encryption-keyset", RunningBot.keyset().toString());
        settings.put("viceversa.public-url", "https://bot.example.com");
        settings.put("viceversa.email-domains", "example.com");
        settings.put(
                "datasources.default.url",
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME"
                        + " ZONE=UTC;DB_CLOSE_DELAY=-1");
        settings.put("datasources.default.username", "sa");
        settings.put("datasources.default.password", "");
        settings.put("teams.app-id", teams.setup().appId());
        settings.put("teams.app-password", teams.setup().appPassword());
        settings.put("teams.tenant-id", teams.tenant().id());
        settings.put("teams.openid-metadata-url", teams.openIdMetadataUrl());
        settings.put("teams.login-url", teams.loginUrl());
        settings.put("viceversa.teams.loopback", "true");
        return settings;
    }

    private static void await(BooleanSupplier happened) {
        long end = System.nanoTime() + 15_000_000_000L;
        while (!happened.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertThat(happened.getAsBoolean()).isTrue();
    }
}
