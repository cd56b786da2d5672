package dev.viceversa.core.conversation;

import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.importing.AccountClaims;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.AccountDirectory;
import dev.viceversa.core.people.AccountProfile;
import dev.viceversa.core.people.Coordinators;
import dev.viceversa.core.people.EmailDomains;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the person behind an account. A new account is looked up at its platform first, outside any transaction, and
 * linked to somebody known only when the platform vouches for an address of the company, or the company's own data names
 * the account; both accounts are told. Thread-safe.
 */
@Singleton
public class Reception {

    private final People people;
    private final EmailDomains domains;
    private final Coordinators coordinators;
    private final TransactionOperations<Connection> transactions;
    private final IdSource ids;
    private final ProgramTime time;
    private final AccountClaims claims;
    private final LinkNotice links;
    private final Map<Platform, AccountDirectory> directories = new EnumMap<>(Platform.class);

    Reception(
            People people,
            EmailDomains domains,
            Coordinators coordinators,
            TransactionOperations<Connection> transactions,
            IdSource ids,
            ProgramTime time,
            List<AccountDirectory> directories,
            AccountClaims claims,
            LinkNotice links) {
        this.people = people;
        this.domains = domains;
        this.coordinators = coordinators;
        this.transactions = transactions;
        this.ids = ids;
        this.time = time;
        this.claims = claims;
        this.links = links;
        directories.forEach(directory -> this.directories.put(directory.platform(), directory));
    }

    /** The visitor; empty for somebody the platform does not vouch for: a guest, a bot, a deactivated account. */
    public Optional<Visitor> welcome(Account account) {
        return transactions.executeWrite(status -> recognise(account)).or(() -> lookUp(account, true)
                .map(person -> visitor(account, person)));
    }

    /** The visitor whom we know already, in the caller's transaction; empty for an account we never met. */
    Optional<Visitor> recognise(Account account) {
        return people.identity(account).flatMap(identity -> {
            people.used(identity, time.now());
            return people.find(identity.person()).map(person -> visitor(account, person));
        });
    }

    /** Makes the acquaintance of whoever acts from this account; false for somebody the platform does not vouch for. */
    boolean meet(Account account) {
        return lookUp(account, true).isPresent();
    }

    /** Whose account this is, in the caller's transaction; empty for an unknown one. */
    Optional<PersonId> owner(Account account) {
        return people.identity(account).map(Identity::person);
    }

    /** Makes the acquaintance of an account somebody pointed at; does nothing for a known one. */
    void acquaint(Account account) {
        if (transactions.executeRead(status -> people.identity(account)).isEmpty()) {
            lookUp(account, false);
        }
    }

    /** {@code here} says whether the person acts from the account now, or was only pointed at. */
    private Optional<Person> lookUp(Account account, boolean here) {
        return Optional.ofNullable(directories.get(account.platform()))
                .flatMap(directory -> directory.profile(account))
                .filter(AccountProfile::member)
                .map(stated -> transactions.executeWrite(status -> people.identity(account)
                        .map(identity -> people.get(identity.person()))
                        .orElseGet(() -> introduce(stated, here))));
    }

    private Visitor visitor(Account account, Person person) {
        return new Visitor(account, person, coordinators.include(account));
    }

    private Person introduce(AccountProfile profile, boolean here) {
        Optional<String> address = profile.email()
                .map(email -> email.toLowerCase(Locale.ROOT))
                .filter(email -> profile.emailConfirmed() && domains.ours(email));
        Optional<Person> colleague = claims.owner(profile.account())
                .flatMap(people::find)
                .or(() -> address.flatMap(people::withEmail))
                .filter(person -> !person.left());
        // An address somebody else holds (a leaver's, say) is not taken over, and is not stored a second time.
        Optional<String> free = address.filter(email -> people.withEmail(email).isEmpty());
        Person person = colleague.orElseGet(() -> stranger(profile, free));
        Identity identity = new Identity(
                ids.next(),
                person.id(),
                profile.account(),
                Optional.empty(),
                Optional.empty(),
                here ? Optional.of(time.now()) : Optional.empty());
        people.add(identity);
        links.tell(person, identity);
        return person;
    }

    private Person stranger(AccountProfile profile, Optional<String> email) {
        Locale reads = profile.locale().map(Texts::closest).orElse(Locale.ENGLISH);
        Habits habits = new Habits(
                profile.zone().orElse(ZoneOffset.UTC),
                WorkingHours.USUAL,
                List.of(reads),
                Set.of(),
                reads,
                false,
                Optional.empty());
        Person person = new Person(new PersonId(ids.next()), 0, profile.name(), email, Standing.UNKNOWN, habits, false);
        people.add(person);
        return person;
    }
}
