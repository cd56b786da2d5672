package dev.viceversa.core.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who stands above whom, at any height, for a few people: read level by level upwards, not the whole company. */
public final class ReportingLines {

    private final Map<PersonId, Person> known;

    private ReportingLines(Map<PersonId, Person> known) {
        this.known = known;
    }

    /** The lines of these people as they stand now. */
    public static ReportingLines of(Collection<Person> persons, People people) {
        Map<PersonId, Person> known = new HashMap<>();
        persons.forEach(person -> known.put(person.id(), person));
        Set<PersonId> missing = managersOf(persons, known);
        while (!missing.isEmpty()) {
            Collection<Person> found = people.findAll(missing).values();
            found.forEach(person -> known.put(person.id(), person));
            missing = managersOf(found, known);
        }
        return new ReportingLines(known);
    }

    /** Everybody above this person; empty Optional when their line is not known. */
    public Optional<Set<PersonId>> above(Person person) {
        if (!person.standing().lineKnown()) {
            return Optional.empty();
        }
        Set<PersonId> above = new LinkedHashSet<>();
        Optional<PersonId> next = person.standing().manager();
        while (next.isPresent() && above.add(next.get())) {
            next = Optional.ofNullable(known.get(next.get()))
                    .flatMap(manager -> manager.standing().manager());
        }
        return Optional.of(above);
    }

    private static Set<PersonId> managersOf(Collection<Person> persons, Map<PersonId, Person> known) {
        return persons.stream()
                .map(person -> person.standing().manager())
                .flatMap(Optional::stream)
                .filter(manager -> !known.containsKey(manager))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
