package dev.viceversa.core.people;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What platforms tell about accounts by themselves: somebody is called differently, moved, left. Only accounts we know
 * matter; telling the same twice changes nothing. Thread-safe.
 */
@Singleton
public class AccountEvents {

    /** Why nobody can be reached through an account that is deactivated. */
    public static final String DEACTIVATED = "account_deactivated";

    private static final Logger LOG = LoggerFactory.getLogger(AccountEvents.class);

    private final People people;
    private final TransactionOperations<Connection> transactions;
    private final List<HabitsListener> listeners;

    AccountEvents(People people, TransactionOperations<Connection> transactions, List<HabitsListener> listeners) {
        this.people = people;
        this.transactions = transactions;
        this.listeners = listeners;
    }

    /**
     * An account looks like this now. A deactivated one is unreachable until it comes back; a name or zone is taken over
     * unless an import or the person knows better.
     */
    public void told(AccountProfile profile) {
        transactions.executeWrite(status -> {
            people.identity(profile.account()).ifPresent(identity -> {
                if (profile.member()) {
                    comeBack(identity);
                    people.find(identity.person()).ifPresent(person -> follow(person, profile));
                } else {
                    people.unreachable(identity, DEACTIVATED);
                }
            });
            return null;
        });
    }

    /** The house was shown out of a workspace; nothing arrives there until somebody installs the app again. */
    public void accessLost(Platform platform, String workspace, String how) {
        LOG.error(
                "{} told that the app lost its access to workspace {} ({}). Install it again and set the new token.",
                platform,
                workspace,
                how);
    }

    private void comeBack(Identity identity) {
        if (identity.unreachable().filter(DEACTIVATED::equals).isPresent()) {
            people.reachable(identity);
        }
    }

    private void follow(Person person, AccountProfile profile) {
        // Whoever an import placed in the company is called and lives as it says.
        boolean imported = !person.standing().equals(Standing.UNKNOWN);
        Person changed = person;
        if (!imported && !profile.name().equals(person.name())) {
            changed = changed.called(profile.name());
        }
        if (!imported
                && !person.habits().ownChoice()
                && profile.zone()
                        .filter(zone -> !zone.equals(person.habits().zone()))
                        .isPresent()) {
            changed = changed.with(person.habits().in(profile.zone().get()));
        }
        if (!changed.equals(person)) {
            people.update(changed);
        }
        if (!changed.habits().equals(person.habits())) {
            Person now = people.get(person.id());
            listeners.forEach(listener -> listener.changed(now, person.habits()));
        }
    }
}
