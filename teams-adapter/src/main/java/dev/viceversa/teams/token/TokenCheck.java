package dev.viceversa.teams.token;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request was signed by the Bot Connector for this very bot: issuer, audience, RS256 by a published key,
 * {@code exp} and {@code nbf}, and afterwards that the activity agrees with the token. From Microsoft's public
 * documentation of Bot Connector authentication; stricter than its retired SDK, which takes tokens of foreign bots and
 * tokens without an end. Thread-safe.
 */
@Singleton
@TeamsConfigured
public final class TokenCheck {

    private static final String ISSUER = "https://api.botframework.com";
    private static final String CHANNEL = "msteams";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final TeamsSettings settings;
    private final PublishedKeys keys;
    private final InstantSource clock;

    TokenCheck(TeamsSettings settings, PublishedKeys keys, InstantSource clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /** Looks at the token alone. */
    public Verdict look(@Nullable String authorization) {
        Optional<Bearer> read = Bearer.read(authorization);
        if (read.isEmpty()) {
            return new Verdict.Malformed();
        }
        Bearer token = read.get();
        if (!"RS256".equals(token.header().path("alg").asText())
                || token.header().has("crit")
                || !token.header().path("kid").isTextual()) {
            return new Verdict.Foreign("algorithm");
        }
        if (!ISSUER.equals(token.claim("iss"))) {
            return new Verdict.Foreign("issuer");
        }
        if (!settings.appId().equals(token.claim("aud"))) {
            return new Verdict.Foreign("audience");
        }
        if (!lives(token.claims())) {
            return new Verdict.Foreign("time");
        }
        String serviceUrl = serviceUrl(token);
        if (serviceUrl.isEmpty()) {
            return new Verdict.Foreign("no serviceUrl");
        }
        return signed(token, serviceUrl);
    }

    /** Whether what the activity says agrees with the token it came with, and leads to a host of Teams. */
    public boolean agrees(Verdict.Signed token, String serviceUrl, String channel) {
        return CHANNEL.equals(channel)
                && token.endorsements().contains(channel)
                && !serviceUrl.isEmpty()
                && bare(serviceUrl).equals(bare(token.serviceUrl()))
                && settings.serviceHosts().allowed(serviceUrl).isPresent();
    }

    private Verdict signed(Bearer token, String serviceUrl) {
        try {
            Optional<SigningKey> key = keys.find(token.header().path("kid").asText());
            if (key.isEmpty()) {
                return new Verdict.Foreign("unknown key");
            }
            return key.get().signed(token)
                    ? new Verdict.Signed(serviceUrl, Set.copyOf(key.get().endorsements()))
                    : new Verdict.Foreign("signature");
        } catch (PublishedKeys.KeysAway away) {
            return new Verdict.Undecided();
        }
    }

    /** Both ends must be there, as whole seconds, and now lie between them. */
    private boolean lives(JsonNode claims) {
        if (!claims.path("exp").isIntegralNumber() || !claims.path("nbf").isIntegralNumber()) {
            return false;
        }
        if (!claims.path("exp").canConvertToLong() || !claims.path("nbf").canConvertToLong()) {
            return false;
        }
        Instant now = clock.instant();
        long soon = now.plus(CLOCKS_DIFFER).getEpochSecond();
        long lately = now.minus(CLOCKS_DIFFER).getEpochSecond();
        return claims.path("nbf").asLong() <= soon && claims.path("exp").asLong() > lately;
    }

    /** The service writes it in lower case; its documentation does not. Two that differ are none. */
    private static String serviceUrl(Bearer token) {
        String lower = token.claim("serviceurl");
        String camel = token.claim("serviceUrl");
        if (!lower.isEmpty() && !camel.isEmpty() && !lower.equals(camel)) {
            return "";
        }
        return lower.isEmpty() ? camel : lower;
    }

    private static String bare(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
