package dev.viceversa.core.people;

import dev.viceversa.core.text.Reader;
import java.util.Optional;

/**
 * A person, on however many platforms. Immutable.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param email lower case; empty when no platform and no import told it
 * @param left whether an import or platform said they left the company
 */
public record Person(
        PersonId id,
        long version,
        String name,
        Optional<String> email,
        Standing standing,
        Habits habits,
        boolean left) {

    public Reader reader() {
        return habits.reader();
    }

    public Person with(Habits changed) {
        return new Person(id, version, name, email, standing, changed, left);
    }

    public Person called(String changed) {
        return new Person(id, version, changed, email, standing, habits, left);
    }

    public Person with(Standing changed) {
        return new Person(id, version, name, email, changed, habits, left);
    }
}
