package dev.viceversa.playground.house;

import dev.viceversa.app.Viceversa;
import dev.viceversa.core.sealing.SealCheck;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.playground.autopilot.Autopilot;
import dev.viceversa.playground.sample.SampleCompany;
import dev.viceversa.playground.sample.SampleProgram;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.SlackSetup;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsSetup;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The bot as it runs in production, between pretended platforms. Close it to stop everything. */
public final class PlaygroundHouse implements AutoCloseable {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final int MANY_AT_ONCE = 128;

    private final ApplicationContext house;
    private final PretendSlack slack;
    private final PretendTeams teams;
    private final Detours detours;

    private PlaygroundHouse(ApplicationContext house, PretendSlack slack, PretendTeams teams, Detours detours) {
        this.house = house;
        this.slack = slack;
        this.teams = teams;
        this.detours = detours;
    }

    /**
     * Starts everything, with the sample company in it.
     *
     * @param port where the page is served, 0 for any free port
     * @param sampleProgram whether a published sample program with autopilot people is there from the start
     */
    public static PlaygroundHouse start(int port, boolean sampleProgram) {
        return start(port, sampleProgram, OtherServers.NONE);
    }

    /**
     * The same, with other servers on this machine.
     *
     * @param others take over from the pretended platforms when the sample program has begun; the clock still turns
     */
    public static PlaygroundHouse start(int port, boolean sampleProgram, OtherServers others) {
        return start(port, sampleProgram ? Opening.PUBLISHED : Opening.NOBODY, SampleCompany.load(), others);
    }

    /**
     * With a company of any size, of whom everybody has joined and nobody is matched.
     *
     * @param people how many people the company has
     */
    public static PlaygroundHouse gathered(int port, int people) {
        return start(port, Opening.GATHERED, SampleCompany.of(people), OtherServers.NONE);
    }

    /**
     * With a company of any size and a published program whose people answer by themselves, looking at their messages
     * every half hour, and kept in memory only: for living through a whole program as fast as it goes.
     *
     * @param people how many people the company has
     */
    public static PlaygroundHouse lived(int people) {
        return start(0, Opening.LIVED, SampleCompany.of(people), OtherServers.NONE);
    }

    private enum Opening {
        NOBODY,
        PUBLISHED,
        LIVED,
        GATHERED
    }

    private static PlaygroundHouse start(int port, Opening opening, SampleCompany company, OtherServers others) {
        PlaygroundFolder folder = PlaygroundFolder.usual();
        folder.beginAnew();
        PretendTime time = new PretendTime();
        Ledger ledger = new Ledger();
        PretendSlack slack = PretendSlack.start(
                SlackSetup.usual().withMessageClock(time).withRateClock(time).withLedger(ledger));
        PretendTeams teams =
                PretendTeams.start(TeamsSetup.usual().withMessageClock(time).withLedger(ledger));
        company.settleIn(slack);
        company.settleIn(teams);
        String token = UUID.randomUUID().toString();
        Detours detours = new Detours(slack, teams, others);
        int free = port == 0 ? freePort() : port;
        Map<String, Object> settings = settings(free, folder, token);
        if (opening == Opening.LIVED) {
            settings.put("datasources.default.url", PlaygroundFolder.databaseInMemory());
            settings.put("viceversa.delivery.at-once", MANY_AT_ONCE);
        }
        settings.putAll(slack(slack, detours.slackApi()));
        settings.putAll(teams(teams, detours));
        ApplicationContext house = Viceversa.start(settings, slack, teams, ledger, company);
        house.getBean(SealCheck.class).verify();
        time.follow(house.getBean(ProgramTime.class)::now);
        URI page = house.getBean(EmbeddedServer.class).getURI();
        slack.sendTo(page.resolve("/slack/events"));
        teams.sendTo(page.resolve("/api/messages"));
        PeopleUpload.of(page, token).send(company.csv());
        SampleProgram program = house.getBean(SampleProgram.class);
        switch (opening) {
            case NOBODY -> program.begin(false);
            case PUBLISHED -> program.begin(true);
            case LIVED -> {
                house.getBean(Autopilot.class).glancesEvery(HALF_AN_HOUR);
                program.begin(true);
            }
            case GATHERED -> program.gather();
        }
        detours.handOver();
        return new PlaygroundHouse(house, slack, teams, detours);
    }

    /** Where the page can be opened. */
    public String address() {
        return "http://localhost:" + house.getBean(EmbeddedServer.class).getPort() + "/playground";
    }

    /** The beans of the house. */
    public ApplicationContext house() {
        return house;
    }

    /** The pretended Slack. */
    public PretendSlack slack() {
        return slack;
    }

    /** The pretended Teams. */
    public PretendTeams teams() {
        return teams;
    }

    @Override
    public void close() {
        house.close();
        detours.close();
        slack.close();
        teams.close();
    }

    /** Links handed out in chat name the port, so it must be known before anything starts. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free", e);
        }
    }

    private static Map<String, Object> settings(int port, PlaygroundFolder folder, String token) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("micronaut.server.port", Integer.toString(port));
        settings.put("viceversa.playground.enabled", "true");
        settings.put("viceversa.encryption-keyset", folder.keyset().toString());
        settings.put("viceversa.api-token", token);
        settings.put("viceversa.email-domains", SampleCompany.DOMAIN);
        settings.put("viceversa.public-url", "http://localhost:" + port);
        settings.put("datasources.default.url", folder.databaseUrl());
        return settings;
    }

    private static Map<String, Object> slack(PretendSlack slack, String apiUrl) {
        return Map.of(
                "viceversa.coordinators",
                "slack:" + slack.workspace().teamId() + "/" + SampleCompany.COORDINATOR,
                "slack.bot-token",
                slack.app().botToken(),
                "slack.signing-secret",
                slack.app().signingSecret(),
                "slack.api-url",
                apiUrl);
    }

    private static Map<String, Object> teams(PretendTeams teams, Detours detours) {
        return Map.of(
                "teams.app-id", teams.setup().appId(),
                "teams.app-password", teams.setup().appPassword(),
                "teams.tenant-id", teams.tenant().id(),
                "teams.openid-metadata-url", detours.teamsMetadata(),
                "teams.login-url", detours.teamsLogin(),
                "viceversa.teams.loopback", "true");
    }
}
