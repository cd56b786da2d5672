package dev.viceversa.teams.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls of the Bot Connector that the house needs, from Microsoft's public description of its REST API. One call,
 * one request, with the bot's token, only ever to hosts that are allowed. Thread-safe.
 */
@Singleton
@TeamsConfigured
final class Connector {

    /** A courier must give up within twenty seconds, a token of five included. */
    private static final Duration SENDING = Duration.ofSeconds(9);

    private static final Duration ASKING = Duration.ofMillis(1_900);

    private final TeamsSettings settings;
    private final AccessTokens tokens;
    private final Http http;

    Connector(TeamsSettings settings, AccessTokens tokens, Http http) {
        this.settings = settings;
        this.tokens = tokens;
        this.http = http;
    }

    /** Opens somebody's personal conversation with the bot; nothing is said by it. */
    Answered open(String serviceUrl, String member) {
        ObjectNode wanted = JsonNodeFactory.instance.objectNode();
        wanted.putObject("bot").put("id", "28:" + settings.appId());
        wanted.putArray("members").addObject().put("id", member);
        wanted.put("tenantId", settings.tenantId());
        wanted.putObject("channelData").putObject("tenant").put("id", settings.tenantId());
        wanted.put("isGroup", false);
        return call("POST", serviceUrl, "v3/conversations", wanted, SENDING);
    }

    Answered post(String serviceUrl, String conversation, JsonNode activity) {
        return call("POST", serviceUrl, activities(conversation), activity, SENDING);
    }

    Answered replace(String serviceUrl, MessageReference message, JsonNode activity) {
        String path = activities(message.conversation()) + "/" + encoded(message.activity());
        return call("PUT", serviceUrl, path, activity, SENDING);
    }

    Answered remove(String serviceUrl, MessageReference message) {
        String path = activities(message.conversation()) + "/" + encoded(message.activity());
        return call("DELETE", serviceUrl, path, null, SENDING);
    }

    /** What Teams says about a member of a conversation, by the directory's id or Teams' own. */
    Answered member(String serviceUrl, String conversation, String member) {
        String path = "v3/conversations/" + encoded(conversation) + "/members/" + encoded(member);
        return call("GET", serviceUrl, path, null, ASKING);
    }

    private Answered call(String method, String serviceUrl, String path, @Nullable JsonNode body, Duration patience) {
        Optional<URI> base = settings.serviceHosts().allowed(serviceUrl);
        if (base.isEmpty()) {
            return new Answered.NeverSent("service_host_not_allowed");
        }
        Optional<String> token = tokens.token();
        if (token.isEmpty()) {
            return new Answered.NeverSent("no_access_token");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base.get() + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json");
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json; charset=utf-8")
                    .method(method, HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
        }
        Answered answered = http.send(request.build());
        if (answered instanceof Answered.With answer && answer.status() == 401) {
            tokens.refused(token.get());
        }
        return answered;
    }

    private static String activities(String conversation) {
        return "v3/conversations/" + encoded(conversation) + "/activities";
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
