package dev.viceversa.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.viceversa.core.conversation.NotStored;
import dev.viceversa.core.trace.Trace;
import dev.viceversa.slack.SlackConfigured;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what arrived and was verified to Bolt, buttons and forms straight to whoever listens, and catches whatever comes
 * out of it: malformed content is 400, a database that is away 503, nothing else ever an error. Thread-safe.
 */
@Singleton
@SlackConfigured
final class SlackDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SlackDesk.class);

    /** What we listen to; everything else is none of our business, and no error either. */
    private static final Set<String> HEARD = Set.of("url_verification", "event_callback");

    private final App app;
    private final Interactions interactions;
    private final SlackRequestParser parser;

    SlackDesk(App app, Interactions interactions) {
        this.app = app;
        this.interactions = interactions;
        this.parser = new SlackRequestParser(app.config());
    }

    /** By HTTP. */
    Response receive(byte[] body) {
        return receive(Arrival.of(body), false, "request:" + digest(body));
    }

    /** Through a socket. */
    Response receiveFromSocket(String payload, String envelopeId) {
        return receive(Arrival.ofSocket(payload), true, "envelope:" + envelopeId);
    }

    private Response receive(Arrival arrival, boolean socket, String fallbackKey) {
        return switch (arrival) {
            case Arrival.Malformed(String why) -> {
                LOG.warn("Signed by Slack, and yet malformed: {}", why);
                yield Response.error(400);
            }
            case Arrival.CertificateCheck() -> Response.ok();
            case Arrival.SlashCommand(String body) -> run(body, socket, fallbackKey);
            case Arrival.Interaction(String json, String type) -> run(json, type, fallbackKey);
            // Bolt reads nothing out of these.
            case Arrival.Payload(String body, String type)
            when type.equals("app_rate_limited") -> {
                LOG.warn("Slack dropped events of this app: more than it delivers in an hour");
                yield Response.ok();
            }
            // Bolt logs the whole of what it does not know.
            case Arrival.Payload(String body, String type) when !HEARD.contains(type) -> Response.ok();
            case Arrival.Payload(String body, String type) -> run(body, socket, fallbackKey);
        };
    }

    private Response run(String body, boolean socket, String fallbackKey) {
        Request<?> request;
        try {
            request = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .requestBody(body)
                    .queryString(Map.of())
                    // Only what was checked is passed on; a forwarded address is not.
                    .headers(new RequestHeaders(Map.of()))
                    .remoteAddress("")
                    .socketMode(socket)
                    .build());
        } catch (RuntimeException malformed) {
            return unreadable(malformed);
        }
        if (request == null) {
            return Response.ok();
        }
        request.getContext().getAdditionalValues().put(BoltApp.FALLBACK_KEY, fallbackKey);
        return handled(() -> app.run(request));
    }

    private Response run(String json, String type, String fallbackKey) {
        Interactions.Read read;
        try {
            read = interactions.read(json, type);
        } catch (RuntimeException malformed) {
            return unreadable(malformed);
        }
        return handled(() -> interactions.take(read, fallbackKey));
    }

    private static Response unreadable(RuntimeException malformed) {
        // Not its message, which quotes what somebody wrote.
        LOG.warn("What Slack signed cannot be read: {}", malformed.getClass().getName());
        return Response.error(400);
    }

    private static Response handled(Callable<Response> work) {
        try {
            return work.call();
        } catch (NotStored databaseAway) {
            return Response.error(503);
        } catch (Exception bug) {
            LOG.error("A request of Slack's could not be handled: {}", Trace.of(bug));
            return Response.ok();
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
