package dev.viceversa.teams.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys Teams signs with, as published. Fetched when first needed, once a day, and when an unknown key appears. A look
 * that brought nothing new is followed by a rest, so that made-up key names do not become requests; whoever comes with a
 * known key meanwhile waits for nobody. Thread-safe.
 */
@Singleton
@TeamsConfigured
final class PublishedKeys {

    /** Microsoft asks to look for new keys at least once a day. */
    private static final Duration FRESH = Duration.ofHours(24);

    private static final Duration AFTER_A_VAIN_LOOK = Duration.ofSeconds(30);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);
    private static final int MOST_KEYS = 200;
    private static final int LARGEST = 1 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(PublishedKeys.class);

    private final TeamsSettings settings;
    private final InstantSource clock;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private volatile Published published = new Published(Map.of(), Instant.MIN);
    private Instant nextLook = Instant.MIN;

    private record Published(Map<String, SigningKey> keys, Instant fetched) {

        boolean never() {
            return fetched.equals(Instant.MIN);
        }

        boolean fresh(Instant now) {
            return !never() && !now.isAfter(fetched.plus(FRESH));
        }
    }

    PublishedKeys(TeamsSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The key of this name; empty when there is none.
     *
     * @throws KeysAway when the keys could not be fetched, so that nobody can tell
     */
    Optional<SigningKey> find(String name) {
        Instant now = clock.instant();
        Published known = published;
        if (!known.keys().containsKey(name) || !known.fresh(now)) {
            known = looked(name, now);
        }
        if (known.never()) {
            throw new KeysAway();
        }
        return Optional.ofNullable(known.keys().get(name));
    }

    private synchronized Published looked(String name, Instant now) {
        // Somebody else may have looked while we waited for them.
        boolean wanted = !published.keys().containsKey(name) || !published.fresh(now);
        if (wanted && !now.isBefore(nextLook)) {
            fetch(now);
            boolean vain = published.fetched().equals(now) && !published.keys().containsKey(name);
            if (vain) {
                nextLook = now.plus(AFTER_A_VAIN_LOOK);
            }
        }
        return published;
    }

    private void fetch(Instant now) {
        nextLook = now.plus(AFTER_A_FAILURE);
        try {
            URI set = URI.create(get(settings.openIdMetadata()).path("jwks_uri").asText());
            if (!settings.trusts(set)) {
                throw new IOException("the keys' address is not safe: " + set);
            }
            Map<String, SigningKey> read = new HashMap<>();
            for (JsonNode entry : get(set).path("keys")) {
                if (read.size() < MOST_KEYS) {
                    SigningKey.of(entry)
                            .ifPresent(key -> read.put(entry.path("kid").asText(), key));
                }
            }
            if (read.isEmpty()) {
                throw new IOException("no keys are published");
            }
            published = new Published(Map.copyOf(read), now);
            nextLook = now;
        } catch (IOException | IllegalArgumentException away) {
            LOG.warn("The keys Teams signs with could not be fetched: {}", away.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(4))
                .header("Accept", "application/json")
                .build();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200 || response.body().length > LARGEST) {
            throw new IOException(address + " answered " + response.statusCode());
        }
        return json.readTree(response.body());
    }

    /** Nobody can tell now whether a token is good. */
    static final class KeysAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeysAway() {
            super("The published keys cannot be fetched");
        }
    }
}
