package dev.viceversa.teams.stage;

import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.kit.HouseSettings;
import dev.viceversa.kit.StageTime;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsSetup;
import dev.viceversa.pretend.teams.TeamsUser;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The house with the real adapter on a server of its own, connected to a pretended Teams. */
public final class TeamsHouse implements AutoCloseable {

    public static final String COORDINATOR = "0a1b2c3d-0000-4000-8000-0000000000c0";

    private final PretendTeams teams;
    private final EmbeddedServer server;
    private final String channel;

    private TeamsHouse(PretendTeams teams, EmbeddedServer server, String channel) {
        this.teams = teams;
        this.server = server;
        this.channel = channel;
    }

    public static TeamsHouse open() {
        return open(settings -> settings);
    }

    /** With other settings. */
    public static TeamsHouse open(UnaryOperator<Map<String, Object>> change) {
        AtomicReference<InstantSource> clock = new AtomicReference<>(InstantSource.system());
        PretendTeams teams = PretendTeams.start(
                TeamsSetup.usual().withMessageClock(() -> clock.get().instant()));
        TeamsUser coordinator =
                teams.tenant().addUser(TeamsUser.member(COORDINATOR, "coordinator", "coordinator@example.com"));
        teams.tenant().install(coordinator, true);
        String channel = teams.tenant().addChannel("mentoring");
        Map<String, Object> settings = new HashMap<>(HouseSettings.on(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME"
                        + " ZONE=UTC;DB_CLOSE_DELAY=-1",
                "sa",
                ""));
        settings.put("micronaut.server.port", "-1");
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("viceversa.coordinators", "teams:" + teams.tenant().id() + "/" + COORDINATOR);
        settings.put("teams.app-id", teams.setup().appId());
        settings.put("teams.app-password", teams.setup().appPassword());
        settings.put("teams.tenant-id", teams.tenant().id());
        settings.put("teams.openid-metadata-url", teams.openIdMetadataUrl());
        settings.put("teams.login-url", teams.loginUrl());
        settings.put("viceversa.teams.loopback", "true");
        EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, change.apply(settings), "test");
        ProgramTime time = server.getApplicationContext().getBean(ProgramTime.class);
        clock.set(time::now);
        StageTime.opens(server.getApplicationContext());
        teams.sendTo(URI.create(server.getURL() + "/api/messages"));
        return new TeamsHouse(teams, server, channel);
    }

    public PretendTeams teams() {
        return teams;
    }

    public ApplicationContext beans() {
        return server.getApplicationContext();
    }

    public EmbeddedServer server() {
        return server;
    }

    /** The id of a channel the bot is in. */
    public String channel() {
        return channel;
    }

    public <T> T bean(Class<T> type) {
        return beans().getBean(type);
    }

    /** Somebody for whom the app is installed. */
    public TeamsUser member(String name) {
        TeamsUser user = teams.tenant().addUser(name, name.toLowerCase(java.util.Locale.ROOT) + "@example.com");
        teams.tenant().install(user, true);
        return user;
    }

    @Override
    public void close() {
        server.close();
        teams.close();
    }
}
