package dev.viceversa.pretend.slack;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.slack.api.BugFilter;
import dev.viceversa.pretend.slack.api.ImmediateMessage;
import dev.viceversa.pretend.slack.api.RateLimits;
import dev.viceversa.pretend.slack.api.ResponseUrlHandler;
import dev.viceversa.pretend.slack.api.SlackJson;
import dev.viceversa.pretend.slack.api.UploadHandler;
import dev.viceversa.pretend.slack.api.WebApi;
import dev.viceversa.pretend.slack.wire.EventDelivery;
import dev.viceversa.pretend.slack.wire.HttpLine;
import dev.viceversa.pretend.slack.wire.Payloads;
import dev.viceversa.pretend.slack.wire.SocketMode;
import dev.viceversa.pretend.slack.wire.Switchboard;
import dev.viceversa.pretend.slack.workspace.Installation;
import dev.viceversa.pretend.slack.workspace.Postbox;
import dev.viceversa.pretend.slack.workspace.SlackApp;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that is Slack to one app in one workspace: it answers the Web API, keeps what is posted, and sends what people do. It
 * listens on the loopback interface only. Thread-safe; close it when done.
 *
 * <pre>{@code
 * try (PretendSlack slack = PretendSlack.start(SlackSetup.usual())) {
 *     slack.sendTo(URI.create("http://127.0.0.1:8080/slack/events"));
 *     SlackUser anna = slack.workspace().addUser("Anna Berg", "anna@example.com");
 *     Outcome outcome = slack.as(anna).command("/mentor", "join");
 *     SeenView form = slack.as(anna).openModal();
 * }
 * }</pre>
 */
public final class PretendSlack implements AutoCloseable {

    static {
        // Without it the JDK's server delays small answers on kept-alive connections by some 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final SlackSetup setup;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SlackWorkspace workspace;
    private final Installation installation = new Installation();
    private final RateLimits rateLimits;
    private final HttpLine line;
    private final SocketMode socketMode;
    private final Stage stage;
    private final SlackEvents events;

    private PretendSlack(SlackSetup setup) {
        this.setup = setup;
        SlackApp app = setup.app();
        workspace = new SlackWorkspace(
                setup.teamId(),
                setup.teamName(),
                setup.domain(),
                app.botUserId(),
                app.name(),
                setup.messageClock(),
                setup.systemClock());
        rateLimits = new RateLimits(setup.rateClock());
        Postbox postbox = new Postbox(workspace, setup.ledger(), app.botId());
        SlackJson json = new SlackJson(workspace, app);
        ImmediateMessage immediate = new ImmediateMessage(workspace, postbox);
        line = new HttpLine(app.signingSecret(), setup.systemClock(), setup.patience());
        socketMode = new SocketMode(app.id(), setup.patience());
        Switchboard switchboard = new Switchboard(socketMode, line);
        EventDelivery delivery = new EventDelivery(switchboard, setup.redelivery());
        Payloads payloads = new Payloads(workspace, app, json, setup.systemClock(), this::address);
        Announcer announcer = new Announcer(delivery, payloads, json, setup.subscriptions());
        postbox.tell(announcer::echo);
        stage = new Stage(workspace, postbox, switchboard, announcer, payloads, json, immediate);
        events = new SlackEvents(stage, installation, setup.systemClock());
        server = bind(setup.port());
        server.setExecutor(threads);
        serve(
                "/api/",
                new WebApi(
                        workspace,
                        app,
                        installation,
                        postbox,
                        rateLimits,
                        setup.faults(),
                        setup.ledger(),
                        setup.systemClock(),
                        this::address,
                        socketMode::open));
        ResponseUrlHandler responses = new ResponseUrlHandler(
                workspace.responseUrls(), immediate, setup.faults(), setup.ledger(), setup.systemClock());
        serve("/commands/", responses);
        serve("/actions/", responses);
        serve("/upload/", new UploadHandler(workspace.files(), setup.faults()));
        server.start();
    }

    /** Starts a server as described. */
    public static PretendSlack start(SlackSetup setup) {
        return new PretendSlack(setup);
    }

    /** Starts a server with {@link SlackSetup#usual}. */
    public static PretendSlack start() {
        return start(SlackSetup.usual());
    }

    /** The base address of the Web API, ending with a slash: what {@code SLACK_API_URL} must be. */
    public String apiUrl() {
        return address("/api/");
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The app under test, with its secrets. */
    public SlackApp app() {
        return setup.app();
    }

    /** Tells where the app listens for commands, interactions and events. Needed before anybody acts, unless by Socket Mode. */
    public void sendTo(URI requestAddress) {
        line.to(requestAddress);
    }

    /** The people, conversations, messages, home pages and forms. */
    public SlackWorkspace workspace() {
        return workspace;
    }

    /** Acts and reads as this person. */
    public SlackPerson as(SlackUser user) {
        return as(user.id());
    }

    /** Acts and reads as the person with this id. */
    public SlackPerson as(String userId) {
        return new SlackPerson(stage, userId);
    }

    /** Makes things happen in the workspace. */
    public SlackEvents events() {
        return events;
    }

    /** Everything received. */
    public Ledger ledger() {
        return setup.ledger();
    }

    /** The switches for faults. */
    public Faults faults() {
        return setup.faults();
    }

    /** The switch for rate limits, off at first. */
    public RateLimits rateLimits() {
        return rateLimits;
    }

    /** Whether the app's token works. */
    public Installation installation() {
        return installation;
    }

    /** The connections the app holds by Socket Mode. */
    public SocketMode socketMode() {
        return socketMode;
    }

    @Override
    public void close() {
        server.stop(0);
        socketMode.close();
        threads.shutdownNow();
        setup.redelivery().stop();
        line.close();
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler).getFilters().add(new BugFilter());
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException("the pretend Slack cannot listen on port " + port, taken);
        }
    }
}
