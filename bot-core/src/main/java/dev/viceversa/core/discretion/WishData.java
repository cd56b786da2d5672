package dev.viceversa.core.discretion;

import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.util.List;

/** Whom a person named. What others wished about them is never in their export. Thread-safe. */
@Singleton
final class WishData implements PersonalData {

    /** Somebody the person does not want to be paired with. */
    record Wish(String notWith) {}

    private final Wishes wishes;
    private final People people;

    WishData(Wishes wishes, People people) {
        this.wishes = wishes;
        this.people = people;
    }

    @Override
    public String room() {
        return "discretion";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return wishes.of(person).stream()
                .map(other -> new Wish(people.find(other).map(Person::name).orElse("")))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        wishes.forget(person);
    }
}
