package dev.viceversa.kit;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.sealing.TinkSealer;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;

/** What a stage brings along instead of settings: a keyset, the same for all houses, since several may share a database. */
@Factory
@Requires(property = "viceversa.stage", value = "true")
final class StageFactory {

    private static final Sealer SEALER = sealerOfItsOwn();

    @Singleton
    Sealer sealer() {
        return SEALER;
    }

    private static Sealer sealerOfItsOwn() {
        try {
            AeadConfig.register();
            return new TinkSealer(KeysetHandle.generateNew(PredefinedAeadParameters.AES128_GCM)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES", impossible);
        }
    }
}
