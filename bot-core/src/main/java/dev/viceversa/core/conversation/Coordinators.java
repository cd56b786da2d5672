package dev.viceversa.core.conversation;

import dev.viceversa.core.people.Account;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may run programs: an allow-list of accounts from the settings ({@code VICEVERSA_COORDINATORS}), because neither
 * platform's roles say it. Thread-safe.
 */
@Singleton
public final class Coordinators {

    private final Set<String> addresses;

    Coordinators(@Value("${viceversa.coordinators:}") List<String> addresses) {
        this.addresses = addresses.stream()
                .flatMap(listed -> Arrays.stream(listed.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean include(Account account) {
        return addresses.contains(account.address());
    }

    /** The accounts as they are written in the settings. */
    public Set<String> addresses() {
        return addresses;
    }
}
