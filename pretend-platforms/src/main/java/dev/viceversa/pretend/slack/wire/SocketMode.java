package dev.viceversa.pretend.slack.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.workspace.Ids;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/**
 * Slack's end of Socket Mode: connections the app opened with a ticket, over which envelopes go out, each to one of them, and
 * acknowledgements come back. Thread-safe. From Slack's documentation of Socket Mode.
 */
public final class SocketMode implements Line, AutoCloseable {

    /** How many connections one app may hold. */
    public static final int MOST_CONNECTIONS = 10;

    private final String appId;
    private final Duration patience;
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final List<WebSocket> connections = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<JsonNode>> unacknowledged = new ConcurrentHashMap<>();
    private final List<String> late = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Server server;

    /** Listens on any free port of the loopback interface; gives up on an acknowledgement after {@code patience}. */
    public SocketMode(String appId, Duration patience) {
        this.appId = appId;
        this.patience = patience;
        this.server = new Server();
        server.begin();
    }

    /** A fresh address, good for one connection. */
    public String open() {
        String ticket = Ids.secret(16);
        tickets.add(ticket);
        return "ws://127.0.0.1:" + server.getPort() + "/link/?ticket=" + ticket + "&app_id=" + appId;
    }

    /** How many connections the app holds. */
    public int connections() {
        return connections.size();
    }

    /** Acknowledgements of envelopes that Slack had given up on, by envelope id. */
    public List<String> late() {
        return List.copyOf(late);
    }

    /** Tells the app that its connections will end soon; they stay for now. */
    public void warn() {
        connections.forEach(connection -> connection.send(disconnect("warning")));
    }

    /** Tells the app to connect anew and ends all its connections. */
    public void refresh() {
        for (WebSocket connection : connections) {
            connection.send(disconnect("refresh_requested"));
            connection.close();
        }
    }

    /** Ends all connections without a word, as a broken network does. */
    public void cut() {
        for (WebSocket connection : connections) {
            SelectionKey key = connection instanceof WebSocketImpl server ? server.getSelectionKey() : null;
            connection.closeConnection(CloseFrame.ABNORMAL_CLOSE, "cut");
            // A channel that is closed while its selector sleeps stays open underneath until the selector wakes.
            if (key != null) {
                key.selector().wakeup();
            }
        }
    }

    @Override
    public AppAnswer command(ObjectNode fields) {
        return send("slash_commands", fields, true, 0, null);
    }

    @Override
    public AppAnswer interaction(ObjectNode payload) {
        boolean form = payload.path("type").asText().equals("view_submission");
        return send("interactive", payload, form, 0, null);
    }

    @Override
    public AppAnswer event(ObjectNode payload, int attempt, @Nullable String reason) {
        return send("events_api", payload, false, attempt, reason);
    }

    @Override
    public void close() {
        server.end();
    }

    private AppAnswer send(
            String type, ObjectNode payload, boolean acceptsResponse, int attempt, @Nullable String reason) {
        long began = System.nanoTime();
        List<WebSocket> open = connections.stream().filter(WebSocket::isOpen).toList();
        if (open.isEmpty()) {
            return AppAnswer.none(AppAnswer.Trouble.UNREACHABLE, since(began));
        }
        String id = UUID.randomUUID().toString();
        ObjectNode envelope = Json.object();
        envelope.put("envelope_id", id);
        envelope.set("payload", payload);
        envelope.put("type", type);
        envelope.put("accepts_response_payload", acceptsResponse);
        if (type.equals("events_api")) {
            envelope.put("retry_attempt", attempt);
            envelope.put("retry_reason", reason == null ? "" : reason.replace("http_", ""));
        }
        CompletableFuture<JsonNode> acknowledgement = new CompletableFuture<>();
        unacknowledged.put(id, acknowledgement);
        try {
            open.get(Math.floorMod(turn.getAndIncrement(), open.size())).send(Json.write(envelope));
            JsonNode response = acknowledgement.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            boolean text = response.isTextual();
            String body = response.isMissingNode() ? "" : text ? response.asText() : Json.write(response);
            return new AppAnswer(200, !text, body, since(began), AppAnswer.Trouble.NONE, true);
        } catch (TimeoutException late) {
            return AppAnswer.none(AppAnswer.Trouble.TIMED_OUT, since(began));
        } catch (ExecutionException | WebsocketNotConnectedException gone) {
            return AppAnswer.none(AppAnswer.Trouble.UNREACHABLE, since(began));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return AppAnswer.none(AppAnswer.Trouble.UNREACHABLE, since(began));
        } finally {
            unacknowledged.remove(id);
        }
    }

    private void acknowledged(String text) {
        JsonNode message = Json.read(text).orElse(Json.object());
        String id = message.path("envelope_id").asText("");
        CompletableFuture<JsonNode> waiting = unacknowledged.get(id);
        if (waiting == null) {
            late.add(id);
        } else {
            waiting.complete(message.path("payload"));
        }
    }

    private String hello() {
        ObjectNode hello = Json.object();
        hello.put("type", "hello");
        hello.put("num_connections", connections.size());
        hello.putObject("debug_info")
                .put("host", "applink-pretend")
                .put("build_number", 1)
                .put("approximate_connection_time", 18_060);
        hello.putObject("connection_info").put("app_id", appId);
        return Json.write(hello);
    }

    private String disconnect(String reason) {
        ObjectNode message = Json.object().put("type", "disconnect").put("reason", reason);
        message.putObject("debug_info").put("host", "applink-pretend");
        return Json.write(message);
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private final class Server extends WebSocketServer {

        private final CountDownLatch listening = new CountDownLatch(1);

        private Server() {
            super(loopback(), 1);
            setReuseAddr(true);
            setTcpNoDelay(true);
            setDaemon(true);
        }

        private void begin() {
            start();
            try {
                if (!listening.await(10, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the pretend Socket Mode does not listen");
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }

        private void end() {
            try {
                stop(1000);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void onStart() {
            listening.countDown();
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            String address = handshake.getResourceDescriptor();
            String ticket = address.replaceAll(".*[?&]ticket=([^&]*).*", "$1");
            if (!tickets.remove(ticket)) {
                connection.close(CloseFrame.POLICY_VALIDATION, "the ticket is unknown or used");
            } else if (connections.size() >= MOST_CONNECTIONS) {
                connection.send(disconnect("too_many_websockets"));
                connection.close();
            } else {
                connections.add(connection);
                connection.send(hello());
            }
        }

        @Override
        public void onMessage(WebSocket connection, String message) {
            acknowledged(message);
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {
            connections.remove(connection);
        }

        @Override
        public void onError(@Nullable WebSocket connection, Exception broken) {
            if (connection != null) {
                connections.remove(connection);
            }
        }
    }

    private static InetSocketAddress loopback() {
        try {
            return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
