package dev.viceversa.teams.connector;

import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's own access token, made with its client secret in its one tenant and kept until shortly before its end.
 * Thread-safe.
 */
@Singleton
@TeamsConfigured
final class AccessTokens {

    private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);
    private static final String SCOPE = "https://api.botframework.com/.default";
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final TeamsSettings settings;
    private final Http http;
    private final InstantSource clock;
    private Optional<Held> held = Optional.empty();

    private record Held(String token, Instant until) {}

    AccessTokens(TeamsSettings settings, Http http, InstantSource clock) {
        this.settings = settings;
        this.http = http;
        this.clock = clock;
    }

    /** A token that lives; empty while the login gives none. */
    synchronized Optional<String> token() {
        Instant now = clock.instant();
        if (held.filter(token -> token.until().isAfter(now)).isEmpty()) {
            held = ask(now);
        }
        return held.map(Held::token);
    }

    /** The service did not take this token: the next one is asked for. */
    synchronized void refused(String token) {
        held = held.filter(kept -> !kept.token().equals(token));
    }

    private Optional<Held> ask(Instant now) {
        String form = "grant_type=client_credentials&client_id=" + encoded(settings.appId()) + "&client_secret="
                + encoded(settings.appPassword()) + "&scope=" + encoded(SCOPE);
        Answered answered = http.send(HttpRequest.newBuilder(settings.tokenEndpoint())
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (answered instanceof Answered.With answer
                && answer.good()
                && answer.body().path("access_token").isTextual()) {
            long seconds = Math.clamp(answer.body().path("expires_in").asLong(600), 60, 86_400);
            Duration life = Duration.ofSeconds(seconds);
            Duration use = life.compareTo(MARGIN.multipliedBy(2)) > 0 ? life.minus(MARGIN) : life.dividedBy(2);
            return Optional.of(new Held(answer.body().path("access_token").asText(), now.plus(use)));
        }
        // Not the answer itself, which may quote the secret's id.
        LOG.warn("The login gives no access token: {}", summary(answered));
        return Optional.empty();
    }

    private static String summary(Answered answered) {
        return switch (answered) {
            case Answered.With answer -> "HTTP " + answer.status();
            case Answered.NeverSent(String why) -> why;
            case Answered.Unknown(String why) -> why;
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
