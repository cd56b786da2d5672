package dev.viceversa.teams.inbound;

import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.text.Reader;
import dev.viceversa.teams.TeamsConfigured;
import jakarta.inject.Singleton;

/** The language and zone of whoever reads an answer. Thread-safe. */
@Singleton
@TeamsConfigured
final class Readers {

    private final People people;

    Readers(People people) {
        this.people = people;
    }

    Reader of(Account account) {
        return people.withAccount(account).map(Person::reader).orElse(Reader.UNKNOWN);
    }
}
