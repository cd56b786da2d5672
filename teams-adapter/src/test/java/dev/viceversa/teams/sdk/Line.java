package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.teams.TeamsSettings;
import dev.viceversa.teams.connector.Connector;
import dev.viceversa.teams.connector.Posting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The connector as the house has it, without the house: towards a pretended Teams, or towards a service a test makes up. */
final class Line implements AutoCloseable {

    private final PretendTeams teams = PretendTeams.start();
    private final TeamsSettings settings = new TeamsSettings(
            teams.setup().appId(),
            teams.setup().appPassword(),
            teams.tenant().id(),
            teams.openIdMetadataUrl(),
            teams.loginUrl(),
            "",
            true);
    private final TenantLogin login = new TenantLogin(settings);
    private final ConnectorClients clients = new ConnectorClients(new TenantCredentials(settings, login));
    private final Connector connector = new SdkConnector(settings, clients, login);

    PretendTeams teams() {
        return teams;
    }

    TeamsSettings settings() {
        return settings;
    }

    TenantLogin login() {
        return login;
    }

    ConnectorClients clients() {
        return clients;
    }

    Connector connector() {
        return connector;
    }

    /** A message of a few words. */
    static Posting posting(String words) {
        ObjectNode card = JsonNodeFactory.instance
                .objectNode()
                .put("type", "AdaptiveCard")
                .put("version", "1.5");
        card.putArray("body").addObject().put("type", "TextBlock").put("text", words);
        return new Posting(card, words, Optional.empty());
    }

    @Override
    public void close() {
        clients.close();
        login.close();
        teams.close();
    }

    /** A Bot Connector that answers as a test says, each request on a thread of its own. */
    static final class Service implements AutoCloseable {

        private final HttpServer server;
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

        /** What to do with a request whose body was read; the exchange is closed afterwards. */
        interface Answering {
            void answer(HttpExchange exchange, byte[] body) throws IOException;
        }

        Service(Answering answering) {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.setExecutor(threads);
            server.createContext("/", exchange -> {
                answering.answer(exchange, exchange.getRequestBody().readAllBytes());
                exchange.close();
            });
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        }

        @Override
        public void close() {
            server.stop(0);
            threads.shutdownNow();
        }
    }
}
