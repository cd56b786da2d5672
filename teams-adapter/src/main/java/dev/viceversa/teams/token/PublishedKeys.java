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
 * The keys Teams signs with, as published. Fetched when first needed, once a day, and when an unknown key appears, then
 * at most once in a while, so that made-up key names do not become requests. Thread-safe.
 */
@Singleton
@TeamsConfigured
final class PublishedKeys {

    /** Microsoft asks to look for new keys at least once a day. */
    private static final Duration FRESH = Duration.ofHours(24);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
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
    private Map<String, SigningKey> keys = Map.of();
    private Instant fetched = Instant.MIN;
    private Instant nextLook = Instant.MIN;

    PublishedKeys(TeamsSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The key of this name; empty when there is none.
     *
     * @throws KeysAway when the keys could not be fetched, so that nobody can tell
     */
    synchronized Optional<SigningKey> find(String name) {
        Instant now = clock.instant();
        boolean stale = fetched.equals(Instant.MIN) || now.isAfter(fetched.plus(FRESH));
        if ((stale || !keys.containsKey(name)) && !now.isBefore(nextLook)) {
            fetch(now);
        }
        if (fetched.equals(Instant.MIN)) {
            throw new KeysAway();
        }
        return Optional.ofNullable(keys.get(name));
    }

    private void fetch(Instant now) {
        nextLook = now.plus(AFTER_A_FAILURE);
        try {
            URI set = URI.create(get(settings.openIdMetadata()).path("jwks_uri").asText());
            if (!settings.trusts(set)) {
                throw new IOException("the keys' address is not safe: " + set);
            }
            Map<String, SigningKey> read = new HashMap<>();
            for (JsonNode published : get(set).path("keys")) {
                if (read.size() < MOST_KEYS) {
                    SigningKey.of(published)
                            .ifPresent(key -> read.put(published.path("kid").asText(), key));
                }
            }
            if (read.isEmpty()) {
                throw new IOException("no keys are published");
            }
            keys = Map.copyOf(read);
            fetched = now;
            nextLook = now.plus(BETWEEN_LOOKS);
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
