package dev.viceversa.core.conversation;

import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.text.Reader;

/**
 * Whoever stands at the desk: the person behind the acting account, looked up anew for every gesture.
 *
 * @param coordinator whether this account is on the coordinators' allow-list
 */
public record Visitor(Account account, Person person, boolean coordinator) {

    public PersonId id() {
        return person.id();
    }

    public Reader reader() {
        return person.reader();
    }
}
