package dev.viceversa.core.session;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who lets their assistant handle the dates of the sessions in which they learn. The company's data says who somebody's
 * assistant is, the person alone says whether; either ends it. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class Delegations implements PersonalData {

    /** As it is exported. */
    record Delegated(String from, String to, Instant since) {}

    private final DelegationRows rows;
    private final People people;
    private final ProgramTime time;

    Delegations(DelegationRows rows, People people, ProgramTime time) {
        this.rows = rows;
        this.people = people;
        this.time = time;
    }

    /** The colleague the company's data names as this person's assistant; empty when it names nobody known here. */
    public Optional<Person> assistant(Person person) {
        return person.standing()
                .assistant()
                .flatMap(people::withEmail)
                .filter(assistant -> !assistant.left() && !assistant.id().equals(person.id()));
    }

    /** The assistant who may handle this person's dates now. */
    public Optional<Person> of(Person person) {
        return rows.findById(person.id().value()).flatMap(row -> assistant(person)
                .filter(assistant -> assistant.id().value().equals(row.assistantId())));
    }

    /** Everybody whose dates this assistant may handle now. */
    public List<Person> to(PersonId assistant) {
        return rows.findByAssistantId(assistant.value()).stream()
                .flatMap(row -> people.find(new PersonId(row.personId())).stream())
                .filter(person -> !person.left() && may(assistant, person))
                .toList();
    }

    /** On whose behalf this assistant may handle the dates of a pairing; empty when on nobody's. */
    public Optional<Person> behalf(PersonId assistant, Pairing pairing) {
        return people.find(pairing.mentee()).filter(mentee -> may(assistant, mentee));
    }

    /** This person lets their assistant handle dates. Returns whom; empty when no assistant is known. */
    public Optional<Person> allow(Person person) {
        Optional<Person> assistant = assistant(person);
        assistant.filter(known -> of(person).isEmpty()).ifPresent(known -> {
            rows.deleteById(person.id().value());
            rows.save(new DelegationRow(person.id().value(), known.id().value(), Columns.utc(time.now())));
        });
        return assistant;
    }

    /** From now on dates are this person's own business again. Returns whether they were not. */
    public boolean revoke(PersonId person) {
        boolean stood = rows.existsById(person.value());
        rows.deleteById(person.value());
        return stood;
    }

    private boolean may(PersonId assistant, Person person) {
        return of(person).map(Person::id).filter(assistant::equals).isPresent();
    }

    @Override
    public String room() {
        return "assistant";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return Stream.concat(rows.findById(person.value()).stream(), rows.findByAssistantId(person.value()).stream())
                .map(row -> new Delegated(name(row.personId()), name(row.assistantId()), Columns.instant(row.since())))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.deleteById(person.value());
        rows.deleteByAssistantId(person.value());
    }

    private String name(String person) {
        return people.find(new PersonId(person)).map(Person::name).orElse("");
    }
}
