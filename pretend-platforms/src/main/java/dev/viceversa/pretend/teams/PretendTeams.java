package dev.viceversa.pretend.teams;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that is Teams to one bot in one tenant: it answers the Bot Connector's calls and the login's, keeps what is sent,
 * and sends what people do. It listens on the loopback interface only. Thread-safe; close it when done.
 *
 * <pre>{@code
 * try (PretendTeams teams = PretendTeams.start()) {
 *     teams.sendTo(URI.create("http://127.0.0.1:8080/api/messages"));
 *     TeamsUser anna = teams.tenant().addUser("Anna Berg", "anna@example.com");
 *     teams.as(anna).installs();
 *     teams.as(anna).types("join");
 *     List<TeamsMessage> seen = teams.as(anna).messages();
 * }
 * }</pre>
 */
public final class PretendTeams implements AutoCloseable {

    static {
        // Without it the JDK's server delays small answers on kept-alive connections by some 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    static final String CARD = "application/vnd.microsoft.card.adaptive";

    private static final Logger LOG = LoggerFactory.getLogger(PretendTeams.class);

    private final TeamsSetup setup;
    private final Tenant tenant;
    private final Login login;
    private final Wire wire;
    private final Connector connector;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile String serviceUrl;
    private final AtomicLong activityIds = new AtomicLong(1_700_000_000_000L);

    private PretendTeams(TeamsSetup setup) {
        this.setup = setup;
        tenant = new Tenant(setup.tenantId(), setup.messageClock());
        login = new Login(setup.systemClock());
        wire = new Wire(setup, login);
        connector = new Connector(setup, tenant, login);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), setup.port()), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException("the pretend Teams cannot listen on port " + setup.port(), taken);
        }
        server.setExecutor(threads);
        server.createContext("/teams/", loud(connector));
        server.createContext("/", loud(new LoginHandler(setup, login, this::loginUrl)));
        server.start();
        serviceUrl = loginUrl() + "/teams/";
    }

    /** Starts a server as described. */
    public static PretendTeams start(TeamsSetup setup) {
        return new PretendTeams(setup);
    }

    /** Starts a server with {@link TeamsSetup#usual}. */
    public static PretendTeams start() {
        return start(TeamsSetup.usual());
    }

    public TeamsSetup setup() {
        return setup;
    }

    /** Where the Bot Connector is: what activities say as {@code serviceUrl}. */
    public String serviceUrl() {
        return serviceUrl;
    }

    /** Says from now on that the Bot Connector is there; whoever listens there has to pass on what is meant for us. */
    public void standBehind(String address) {
        serviceUrl = address;
    }

    /** What {@code TEAMS_LOGIN_URL} must be. */
    public String loginUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What {@code TEAMS_OPENID_METADATA_URL} must be. */
    public String openIdMetadataUrl() {
        return loginUrl() + "/v1/.well-known/openidconfiguration";
    }

    /** Tells where the bot listens. Needed before anybody acts. */
    public void sendTo(URI messages) {
        wire.to(messages);
    }

    public Tenant tenant() {
        return tenant;
    }

    /** Keys and tokens. */
    public Login login() {
        return login;
    }

    /** Acts and reads as this person. */
    public TeamsPerson as(TeamsUser user) {
        return new TeamsPerson(this, user);
    }

    /** Everything received. */
    public Ledger ledger() {
        return setup.ledger();
    }

    /** How the Bot Connector treats the bot just now. */
    public Conditions conditions() {
        return connector.conditions();
    }

    /** How it treats the bot from now on, such as {@code conditions().withThrottling(true)}. */
    public void under(Conditions changed) {
        connector.under(changed);
    }

    /** The switches for faults. */
    public Faults faults() {
        return setup.faults();
    }

    Wire wire() {
        return wire;
    }

    String nextActivityId() {
        return Long.toString(activityIds.incrementAndGet());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        wire.close();
    }

    /** Makes bugs of the pretended Teams loud; the JDK's server would only close the connection, which looks like a fault. */
    private static HttpHandler loud(HttpHandler handler) {
        return exchange -> {
            try {
                handler.handle(exchange);
            } catch (RuntimeException bug) {
                LOG.error(
                        "a bug in the pretended Teams at {}",
                        exchange.getRequestURI().getPath(),
                        bug);
                exchange.sendResponseHeaders(500, -1);
                exchange.close();
            }
        };
    }
}
