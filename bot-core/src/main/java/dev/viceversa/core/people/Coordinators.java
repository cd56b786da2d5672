package dev.viceversa.core.people;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who may run programs: an allow-list of accounts from the settings ({@code VICEVERSA_COORDINATORS}), because neither
 * platform's roles say it. Thread-safe.
 */
@Singleton
public final class Coordinators {

    private static final Pattern ADDRESS = Pattern.compile("(\\w+):([^/]+)/(.+)");

    private final Set<String> addresses;
    private final People people;

    Coordinators(@Value("${viceversa.coordinators:}") List<String> addresses, People people) {
        this.people = people;
        this.addresses = addresses.stream()
                .flatMap(listed -> Arrays.stream(listed.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean include(Account account) {
        return addresses.contains(account.address());
    }

    /** Whether any of this person's accounts is listed. Reads in the caller's transaction. */
    public boolean include(PersonId person) {
        return everybody().contains(person);
    }

    /**
     * Everybody listed whom the house knows, each person once however many accounts they have: whoever runs one program
     * runs all, and hears of all. Reads in the caller's transaction.
     */
    public List<PersonId> everybody() {
        return addresses.stream()
                .sorted()
                .flatMap(address -> account(address).stream())
                .flatMap(account -> people.identity(account).stream())
                .map(Identity::person)
                .distinct()
                .filter(id -> people.find(id).filter(person -> !person.left()).isPresent())
                .toList();
    }

    private static Optional<Account> account(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches()
                ? Arrays.stream(Platform.values())
                        .filter(platform -> platform.name().equalsIgnoreCase(parts.group(1)))
                        .findFirst()
                        .map(platform -> new Account(platform, parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    /** The accounts as they are written in the settings. */
    public Set<String> addresses() {
        return addresses;
    }
}
