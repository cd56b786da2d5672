package dev.viceversa.app.keys;

import dev.viceversa.core.sealing.Keyset;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Loads the configured keyset. */
@Factory
@Requires(property = "viceversa.encryption-keyset")
final class SealerFactory {

    @Singleton
    Sealer sealer(@Value("${viceversa.encryption-keyset}") String file) throws IOException, GeneralSecurityException {
        return Keyset.read(Path.of(file)).sealer();
    }
}
