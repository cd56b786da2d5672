package dev.viceversa.bench.teams;

import dev.viceversa.app.Viceversa;
import dev.viceversa.bench.Results;
import dev.viceversa.core.sealing.Keyset;
import dev.viceversa.pretend.teams.CardAction;
import dev.viceversa.pretend.teams.Outcome;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsMessage;
import dev.viceversa.pretend.teams.TeamsPerson;
import dev.viceversa.pretend.teams.TeamsUser;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Presses buttons and sends forms on the released house with a real MySQL, when it is warm, and prints how long Teams waited for
 * the answer. Nothing is enforced: speed belongs to the machine.
 *
 * <p>Arguments: where to write.
 */
final class InvokeBench {

    private static final int WARMING = 300;
    private static final int MEASURED = 300;

    private InvokeBench() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Results results = Results.continuing(file);
        try (RealMySql mysql = RealMySql.start();
                PretendTeams teams = PretendTeams.start();
                ApplicationContext house = Viceversa.start(settings(mysql.freshDatabase(), teams))) {
            teams.sendTo(URI.create(house.getBean(EmbeddedServer.class).getURL() + "/api/messages"));
            TeamsUser user = teams.tenant().addUser("Mia", "mia@example.com");
            TeamsPerson mia = teams.as(user);
            mia.installs();
            mia.types("settings");
            TeamsMessage page = shown(mia, message -> !message.isForm() && hasButton(message));
            CardAction button = page.actions().stream()
                    .filter(action -> action.type().equals("Action.Execute"))
                    .findFirst()
                    .orElseThrow();
            press(mia, page, button, WARMING);
            double[] asked = press(mia, page, button, MEASURED);
            TeamsMessage form = shown(mia, TeamsMessage::isForm);
            CardAction submit = form.actions().stream()
                    .filter(action -> action.node().path("id").asText().equals("submit"))
                    .findFirst()
                    .orElseThrow();
            press(mia, form, submit, WARMING);
            double[] sent = press(mia, form, submit, MEASURED);
            put(results, "teams.invoke_ms_button", asked);
            put(results, "teams.invoke_ms_form", sent);
            results.write(file);
        }
    }

    private static void put(Results results, String name, double[] millis) {
        results.put(name + "_median", at(millis, 50));
        results.put(name + "_p95", at(millis, 95));
        results.put(name + "_p99", at(millis, 99));
        System.out.println(String.format(
                Locale.ROOT,
                "%s: median %.1f ms, 95 %% within %.1f ms, 99 %% within %.1f ms",
                name,
                at(millis, 50),
                at(millis, 95),
                at(millis, 99)));
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double[] press(TeamsPerson person, TeamsMessage message, CardAction action, int times) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            Outcome outcome = person.press(message, action, Map.of());
            if (outcome.status() != 200) {
                throw new IllegalStateException("Answered " + outcome);
            }
            millis[i] = outcome.took().toNanos() / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static boolean hasButton(TeamsMessage message) {
        return message.actions().stream().anyMatch(action -> action.type().equals("Action.Execute"));
    }

    private static TeamsMessage shown(TeamsPerson person, java.util.function.Predicate<TeamsMessage> wanted) {
        for (int i = 0; i < 600; i++) {
            var found = person.messages().stream().filter(wanted).reduce((one, later) -> later);
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new IllegalStateException("Nothing was shown");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, Object> settings(String database, PretendTeams teams) throws IOException {
        Path keyset = Files.createTempDirectory("viceversa").resolve("keyset.json");
        Keyset.fresh().writeNew(keyset);
        keyset.toFile().deleteOnExit();
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("micronaut.server.port", "-1");
        settings.put("viceversa.encryption-keyset", keyset.toString());
        settings.put("viceversa.public-url", "https://bot.example.com");
        settings.put("datasources.default.url", database);
        settings.put("datasources.default.username", RealMySql.USER);
        settings.put("datasources.default.password", RealMySql.PASSWORD);
        settings.put("teams.app-id", teams.setup().appId());
        settings.put("teams.app-password", teams.setup().appPassword());
        settings.put("teams.tenant-id", teams.tenant().id());
        settings.put("teams.openid-metadata-url", teams.openIdMetadataUrl());
        settings.put("teams.login-url", teams.loginUrl());
        settings.put("viceversa.teams.loopback", "true");
        return settings;
    }
}
