package dev.viceversa.kit;

import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.AccountDirectory;
import dev.viceversa.core.people.AccountProfile;
import dev.viceversa.core.people.Platform;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The accounts of a stage without a platform. */
@Singleton
@Requires(property = "viceversa.stage.core", value = "true")
final class StageDirectory implements AccountDirectory {

    final Map<String, AccountProfile> profiles = new ConcurrentHashMap<>();

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public Optional<AccountProfile> profile(Account account) {
        return Optional.ofNullable(profiles.get(account.user()));
    }
}
