package dev.viceversa.core.concern;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.ReportingLines;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which contacts somebody can confide in without going through a line of command: those who stand neither above nor below
 * the sender or anybody the sender is or was paired with. Where a line of a pair is not known nobody can be said to stand
 * outside it, so nobody is offered. Only reads. Thread-safe.
 */
@Singleton
public class OutsideContacts {

    private final Pairings pairings;
    private final People people;

    OutsideContacts(Pairings pairings, People people) {
        this.pairings = pairings;
        this.people = people;
    }

    /** Those of the contacts this sender may choose from, in the given order. */
    public List<Person> of(Collection<PersonId> contacts, Person sender) {
        List<Person> parties = parties(sender);
        List<Person> candidates = contacts.stream()
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .filter(person -> !person.left())
                .toList();
        List<Person> everybody = new ArrayList<>(parties);
        everybody.addAll(candidates);
        ReportingLines lines = ReportingLines.of(everybody, people);
        // Somebody without any pairing has no line but their own; while that is not known, it is theirs to judge.
        boolean known = parties.size() == 1
                || parties.stream().allMatch(party -> party.standing().lineKnown());
        return known
                ? candidates.stream()
                        .filter(candidate -> parties.stream().noneMatch(party -> close(candidate, party, lines)))
                        .toList()
                : List.of();
    }

    private static boolean close(Person candidate, Person party, ReportingLines lines) {
        return candidate.id().equals(party.id())
                || lines.above(party).orElse(Set.of()).contains(candidate.id())
                || lines.above(candidate).orElse(Set.of()).contains(party.id());
    }

    /** The sender, and everybody they were introduced to or are asked about. A proposal the sender cannot know of says nothing. */
    private List<Person> parties(Person sender) {
        List<Person> parties = new ArrayList<>();
        parties.add(sender);
        pairings.of(sender.id()).stream()
                .filter(pairing -> pairing.wasIntroduced() || asks(pairing, sender))
                .map(pairing -> pairing.partnerOf(sender.id()))
                .distinct()
                .forEach(partner -> people.find(partner).ifPresent(parties::add));
        return parties;
    }

    private static boolean asks(Pairing pairing, Person sender) {
        return pairing.junior().equals(sender.id());
    }
}
