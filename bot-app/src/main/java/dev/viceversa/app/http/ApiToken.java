package dev.viceversa.app.http;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The token HR systems and scripts identify themselves with ({@code VICEVERSA_API_TOKEN}). Thread-safe. */
@Singleton
final class ApiToken {

    private static final String SCHEME = "Bearer ";

    private final Optional<byte[]> token;

    ApiToken(@Value("${viceversa.api-token:}") String token) {
        this.token = Optional.of(token.strip())
                .filter(value -> !value.isEmpty())
                .map(value -> value.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the header carries the token; never when none is configured. Takes equally long for every wrong one. */
    boolean admits(@Nullable String authorization) {
        if (token.isEmpty() || authorization == null || !authorization.startsWith(SCHEME)) {
            return false;
        }
        byte[] given = authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(token.get(), given);
    }
}
