package dev.viceversa.bench.delivery;

import dev.viceversa.app.Viceversa;
import dev.viceversa.core.sealing.Keyset;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several replicas of the released house on one database, in this process. */
final class Fleet implements AutoCloseable {

    private final List<ApplicationContext> replicas = new ArrayList<>();

    /** Replicas that work by themselves. */
    static Fleet of(int size, String database, PretendTeams teams) {
        return new Fleet(size, settings(database, teams));
    }

    /** One that does nothing unless it is told to. */
    static Fleet resting(String database, PretendTeams teams) {
        Map<String, Object> settings = settings(database, teams);
        settings.put("viceversa.heartbeat.enabled", "false");
        return new Fleet(1, settings);
    }

    private Fleet(int size, Map<String, Object> settings) {
        for (int i = 0; i < size; i++) {
            replicas.add(Viceversa.start(settings, new BenchWriter()));
        }
    }

    ApplicationContext first() {
        return replicas.getFirst();
    }

    @Override
    public void close() {
        replicas.forEach(ApplicationContext::close);
    }

    private static Map<String, Object> settings(String database, PretendTeams teams) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("micronaut.server.port", "-1");
        settings.put("viceversa.encryption-keyset", keyset().toString());
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

    private static Path keyset() {
        try {
            Path file = Files.createTempDirectory("viceversa").resolve("keyset.json");
            Keyset.fresh().writeNew(file);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
