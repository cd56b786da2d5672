package dev.viceversa.chaos;

import dev.viceversa.core.sealing.Keyset;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.SlackSetup;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsSetup;
import dev.viceversa.realmysql.RealMySql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What a run stands on: a MySQL that keeps what it acknowledged, both pretend platforms noting everything, and the recipe
 * for replicas on it. Everything listens on the loopback interface, on free ports.
 */
final class Ground implements AutoCloseable {

    private final Sizes sizes;
    private final Path logs;
    private final RealMySql mysql = RealMySql.start("--innodb-flush-log-at-trx-commit=1", "--sync-binlog=1");
    private final String url = mysql.freshDatabase();
    private final TurnedClock clock = new TurnedClock(InstantSource.system());
    private final Ledger slackLedger = new Ledger();
    private final Ledger teamsLedger = new Ledger();
    private final PretendSlack slack =
            PretendSlack.start(SlackSetup.usual().withMessageClock(clock).withLedger(slackLedger));
    private final PretendTeams teams =
            PretendTeams.start(TeamsSetup.usual().withMessageClock(clock).withLedger(teamsLedger));
    private final Path directory;
    private final Path keyset;
    private final String classPath;
    private List<String> fastStart = List.of();
    private final AtomicInteger started = new AtomicInteger();

    Ground(Sizes sizes, Path logs) {
        this.sizes = sizes;
        this.logs = logs;
        try {
            Files.createDirectories(logs);
            directory = Files.createTempDirectory("viceversa-chaos-");
            keyset = directory.resolve("keyset.json");
            Keyset.fresh().writeNew(keyset);
            classPath = ClassPath.inJars(directory);
            fastStart = FastStart.options(this, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sizes sizes() {
        return sizes;
    }

    RealMySql mysql() {
        return mysql;
    }

    String url() {
        return url;
    }

    PretendSlack slack() {
        return slack;
    }

    PretendTeams teams() {
        return teams;
    }

    TurnedClock clock() {
        return clock;
    }

    /** The settings of every process of the bot on this ground, by Micronaut's names. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("micronaut.server.port", "-1");
        settings.put("viceversa.encryption-keyset", keyset.toString());
        settings.put("viceversa.public-url", "https://bot.example.com");
        settings.put("datasources.default.url", url);
        settings.put("datasources.default.username", RealMySql.USER);
        settings.put("datasources.default.password", RealMySql.PASSWORD);
        settings.put("slack.bot-token", slack.app().botToken());
        settings.put("slack.signing-secret", slack.app().signingSecret());
        settings.put("slack.api-url", slack.apiUrl());
        settings.put("teams.app-id", teams.setup().appId());
        settings.put("teams.app-password", teams.setup().appPassword());
        settings.put("teams.tenant-id", teams.tenant().id());
        settings.put("teams.openid-metadata-url", teams.openIdMetadataUrl());
        settings.put("teams.login-url", teams.loginUrl());
        settings.put("viceversa.teams.loopback", "true");
        settings.put("viceversa.delivery.lease", sizes.lease().toSeconds() + "s");
        settings.put("viceversa.delivery.sweeps", sweeps());
        settings.put("viceversa.slack.patience", Math.min(12_000, sizes.lease().toMillis() / 2 - 500) + "ms");
        return settings;
    }

    /** Production's looks for second copies; sooner with shorter leases. */
    private String sweeps() {
        long lease = sizes.lease().toSeconds();
        return lease < 25 ? "6s,8s,1h" : "30s,5m,1h";
    }

    ReplicaProcess startReplica(String... further) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                classPath));
        command.addAll(fastStart);
        settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(further));
        command.add(Replica.class.getName());
        return ReplicaProcess.start(command, logs.resolve("replica-" + started.incrementAndGet() + ".log"));
    }

    @Override
    public void close() {
        slack.close();
        teams.close();
        mysql.close();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + directory, e);
        }
    }
}
