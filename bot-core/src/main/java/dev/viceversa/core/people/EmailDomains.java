package dev.viceversa.core.people;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The company's own address domains ({@code VICEVERSA_EMAIL_DOMAINS}); only such addresses link accounts by themselves,
 * since elsewhere an owner can edit their address. Thread-safe.
 */
@Singleton
public final class EmailDomains {

    private final Set<String> domains;

    EmailDomains(@Value("${viceversa.email-domains:}") List<String> domains) {
        this.domains = domains.stream()
                .flatMap(listed -> Arrays.stream(listed.split(",")))
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the address, in lower case, is in one of our domains. */
    public boolean ours(String email) {
        int at = email.lastIndexOf('@');
        return at > 0 && domains.contains(email.substring(at + 1));
    }
}
