package dev.viceversa.slack.web;

import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.SlackSettings;
import dev.viceversa.slack.blockkit.BlockKit;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The addresses Slack gives us to answer at. Only Slack's own hosts, or the host of the configured Web API, are ever
 * written to: an address that came in a payload is not trusted by itself. Thread-safe.
 */
@Singleton
@SlackConfigured
public final class ResponseUrls {

    private static final String NAME = "response_url";
    private static final Set<String> SLACKS = Set.of("hooks.slack.com", "hooks.slack-gov.com");
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final SlackClients clients;
    private final URI api;
    private final Gson gson = GsonFactory.createSnakeCase();

    ResponseUrls(SlackClients clients, SlackSettings settings) {
        this.clients = clients;
        this.api = settings.apiUrl();
    }

    /** Whether an address is one of Slack's, and short enough to be kept. */
    public boolean trusted(@Nullable String address) {
        if (address == null || address.length() > SlackReference.LONGEST) {
            return false;
        }
        try {
            URI url = URI.create(address);
            boolean slack = "https".equals(url.getScheme()) && url.getPort() == -1 && SLACKS.contains(url.getHost());
            boolean configured = api.getScheme().equals(url.getScheme())
                    && api.getHost().equals(url.getHost())
                    && api.getPort() == url.getPort();
            return (slack || configured) && url.getUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** Says something only the person sees. */
    public DeliveryOutcome say(String address, BlockKit.Rendered message) {
        Map<String, Object> body = body(message);
        body.put("response_type", "ephemeral");
        body.put("replace_original", false);
        return post(clients.http(), address, body);
    }

    /** Puts something else where the message stood. */
    DeliveryOutcome replace(String address, BlockKit.Rendered message) {
        return post(clients.http(), address, replacement(message));
    }

    /**
     * The same while a person waits.
     *
     * @param mark the delivery's id the message carries: Slack is not known to keep what a replacement leaves out
     */
    public DeliveryOutcome replaceAtOnce(String address, BlockKit.Rendered message, Optional<String> mark) {
        Map<String, Object> body = replacement(message);
        mark.ifPresent(id -> body.put("metadata", DeliveryMark.of(id)));
        return post(clients.hastyHttp(), address, body);
    }

    /** Takes the message away. */
    DeliveryOutcome delete(String address) {
        return post(clients.http(), address, Map.of("delete_original", true));
    }

    private static Map<String, Object> replacement(BlockKit.Rendered message) {
        Map<String, Object> body = body(message);
        body.put("replace_original", true);
        return body;
    }

    private static Map<String, Object> body(BlockKit.Rendered message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", message.fallback());
        body.put("blocks", message.blocks());
        return body;
    }

    private DeliveryOutcome post(OkHttpClient http, String address, Map<String, Object> body) {
        if (!trusted(address)) {
            return new DeliveryOutcome.Refused(DeliveryOutcome.Refusal.TARGET_GONE, "foreign_url");
        }
        Request request = new Request.Builder()
                .url(address)
                .post(RequestBody.create(gson.toJson(body), JSON))
                .build();
        try (Response response = http.newCall(request).execute()) {
            String said =
                    Optional.ofNullable(response.body()).map(ResponseUrls::text).orElse("");
            if (response.isSuccessful() && !said.contains("\"ok\":false")) {
                return new DeliveryOutcome.Delivered(address, Optional.empty());
            }
            return response.code() == 404 || said.contains("used_url") || said.contains("expired_url")
                    ? new DeliveryOutcome.Refused(DeliveryOutcome.Refusal.TARGET_GONE, "expired_url")
                    : Outcomes.http(NAME, response.code(), response.header("Retry-After"));
        } catch (IOException broken) {
            return Outcomes.broken(broken);
        }
    }

    private static String text(okhttp3.ResponseBody body) {
        try {
            return body.string();
        } catch (IOException cutOff) {
            return "";
        }
    }
}
