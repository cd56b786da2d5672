package dev.viceversa.teams.connector;

import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Platform;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where people's personal conversations are, and what their clients told last: as remembered since the start, else as
 * kept with their account. Thread-safe.
 */
@Singleton
@TeamsConfigured
public final class Whereabouts {

    private static final int REMEMBERED = 20_000;

    /** Where a bot reaches Teams in the public cloud before anybody wrote to it, as Microsoft documents. */
    private static final String ANYWHERE = "https://smba.trafficmanager.net/teams/";

    private final People people;
    private final TeamsSettings settings;
    private final TransactionOperations<Connection> transactions;
    private final Map<Account, Seen> seen = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Account, Seen> eldest) {
            return size() > REMEMBERED;
        }
    });
    private volatile Optional<String> lastServiceUrl = Optional.empty();

    /**
     * What somebody's latest activity told.
     *
     * @param personal their personal conversation; empty when they were only seen in a channel
     * @param conversation where they were seen, to ask about them there
     * @param zone the time zone their client named
     * @param locale the language their client named
     */
    public record Seen(
            String serviceUrl,
            Optional<ConversationReference> personal,
            String conversation,
            Optional<String> zone,
            Optional<String> locale) {}

    Whereabouts(People people, TeamsSettings settings, TransactionOperations<Connection> transactions) {
        this.people = people;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** Remembers where somebody was just seen, without storing it. */
    public void saw(Account account, Seen now) {
        lastServiceUrl = Optional.of(now.serviceUrl());
        seen.merge(
                account,
                now,
                (before, latest) -> latest.personal().isPresent()
                        ? latest
                        : new Seen(
                                latest.serviceUrl(),
                                before.personal(),
                                latest.conversation(),
                                latest.zone().or(before::zone),
                                latest.locale().or(before::locale)));
    }

    /** Stores the conversation with a known account when it is new, which also makes the account reachable again. */
    public void keep(Account account) {
        Optional<ConversationReference> personal = seen(account).flatMap(Seen::personal);
        personal.ifPresent(reference -> transactions.executeWrite(status -> {
            people.identity(account)
                    .filter(identity -> identity.unreachable().isPresent()
                            || !identity.address().equals(Optional.of(reference.written())))
                    .ifPresent(identity -> people.reachableAt(identity, reference.written()));
            return null;
        }));
    }

    /** The app was removed for somebody. */
    public void gone(Account account, String why) {
        seen.remove(account);
        transactions.executeWrite(status -> {
            people.identity(account).ifPresent(identity -> people.unreachable(identity, why));
            return null;
        });
    }

    Optional<Seen> seen(Account account) {
        return Optional.ofNullable(seen.get(account));
    }

    /** The conversation with an account as it is kept, or as it was just seen. */
    Optional<ConversationReference> of(Identity identity) {
        return identity.address().flatMap(ConversationReference::read).or(() -> seen(identity.account())
                .flatMap(Seen::personal));
    }

    /** A conversation that is not known any more, and is asked for anew. */
    void forget(Identity identity) {
        seen.remove(identity.account());
    }

    /** The Bot Connector of the tenant: where somebody was seen last. */
    String serviceUrl() {
        return lastServiceUrl.orElseGet(() -> {
            Optional<String> kept = people.identities().stream()
                    .filter(identity -> identity.account().platform() == Platform.TEAMS
                            && identity.account().workspace().equals(settings.tenantId()))
                    .flatMap(identity -> identity.address().stream())
                    .flatMap(address -> ConversationReference.read(address).stream())
                    .map(ConversationReference::serviceUrl)
                    .filter(url -> settings.serviceHosts().allowed(url).isPresent())
                    .findFirst();
            String url = kept.orElse(ANYWHERE);
            lastServiceUrl = Optional.of(url);
            return url;
        });
    }
}
