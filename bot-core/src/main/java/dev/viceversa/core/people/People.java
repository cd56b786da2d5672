package dev.viceversa.core.people;

import dev.viceversa.core.database.Columns;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everybody the program knows. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class People {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final PersonRows persons;
    private final IdentityRows identities;
    private final PersonBatch batch;

    People(PersonRows persons, IdentityRows identities, PersonBatch batch) {
        this.persons = persons;
        this.identities = identities;
        this.batch = batch;
    }

    public Optional<Person> find(PersonId id) {
        return persons.findById(id.value()).map(PersonRow::person);
    }

    /** The person, who must exist: for ids that come from our own rows. */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No person " + id));
    }

    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return persons.findByIdIn(ids.stream().map(PersonId::value).distinct().toList()).stream()
                .map(PersonRow::person)
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    public List<Person> everybody() {
        return persons.findAll().stream().map(PersonRow::person).toList();
    }

    /** Everybody who left the company. */
    public List<Person> gone() {
        return persons.findByHasLeftTrue().stream().map(PersonRow::person).toList();
    }

    /** By address, in lower case. */
    public Optional<Person> withEmail(String email) {
        return persons.findByEmail(email).map(PersonRow::person);
    }

    /** Whose account this is. */
    public Optional<Person> withAccount(Account account) {
        return persons.withAccount(account.platform().name(), account.workspace(), account.user())
                .map(PersonRow::person);
    }

    public void add(Person person) {
        persons.save(PersonRow.of(person));
    }

    /**
     * Stores a changed person.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed them meanwhile
     */
    public void update(Person person) {
        persons.update(PersonRow.of(person));
    }

    /** Adds many at once. */
    public void addAll(Collection<Person> people) {
        batch.insert(people);
    }

    /**
     * Gives many the name, address and standing they carry, and the zone and hours unless they set these themselves.
     * Overrides concurrent changes of standing, never of habits.
     */
    public void placeAll(Collection<Person> people) {
        batch.place(people);
    }

    /** Remembers that these people left the company. */
    public void leaveAll(Collection<PersonId> people) {
        batch.leave(people);
    }

    /** All accounts of everybody. */
    public List<Identity> identities() {
        return identities.findAll().stream().map(IdentityRow::identity).toList();
    }

    public Optional<Identity> identity(Account account) {
        return identities
                .findByPlatformAndWorkspaceAndAccount(account.platform().name(), account.workspace(), account.user())
                .map(IdentityRow::identity);
    }

    /** The identity of this id. */
    public Optional<Identity> identityOf(String id) {
        return identities.findById(id).map(IdentityRow::identity);
    }

    /** Makes an account another person's. */
    public void give(Identity identity, PersonId person) {
        identities.updatePersonId(identity.id(), person.value());
    }

    /** Forgets which accounts the company's data says are this person's. */
    void forgetClaims(PersonId person) {
        persons.forgetClaims(person.value());
    }

    /** Makes whoever reported to the first report to the second, and moves accounts claimed for the first. */
    public void replaceManager(PersonId before, PersonId now) {
        persons.replaceManager(before.value(), now.value());
        persons.replaceClaims(before.value(), now.value());
    }

    /** A person's accounts, the one used last first. */
    public List<Identity> identities(PersonId person) {
        return identities.findByPersonId(person.value()).stream()
                .map(IdentityRow::identity)
                .sorted(java.util.Comparator.comparing(
                                (Identity identity) -> identity.lastUsed().orElse(Instant.EPOCH))
                        .reversed())
                .toList();
    }

    /** Accounts that cannot be reached. */
    public List<Identity> unreachable() {
        return identities.findByUnreachableIsNotNull().stream()
                .map(IdentityRow::identity)
                .toList();
    }

    public void add(Identity identity) {
        identities.save(IdentityRow.of(identity));
    }

    public void remove(Identity identity) {
        identities.deleteById(identity.id());
    }

    /**
     * Remembers that somebody acts from this account, by which they hear from us there from now on. Whoever keeps to one
     * account causes a change once a day, not with every press.
     */
    public void used(Identity identity, Instant at) {
        boolean known = identity.lastUsed()
                .filter(last -> last.isAfter(at.minus(A_DAY)))
                .filter(last -> !identities.existsByPersonIdAndLastUsedAtAfter(
                        identity.person().value(), Columns.utc(last)))
                .isPresent();
        if (!known) {
            identities.updateLastUsedAt(identity.id(), Columns.utc(at));
        }
    }

    /** Remembers how to reach an account, which also makes it reachable again. */
    public void reachableAt(Identity identity, String address) {
        identities.updateAddress(identity.id(), address);
        identities.updateUnreachable(identity.id(), null);
    }

    /** Forgets why an account could not be reached. */
    public void reachable(Identity identity) {
        identities.updateUnreachable(identity.id(), null);
    }

    /** Remembers why an account cannot be reached, in the platform's word for it. */
    public void unreachable(Identity identity, String reason) {
        identities.updateUnreachable(identity.id(), reason);
    }
}
