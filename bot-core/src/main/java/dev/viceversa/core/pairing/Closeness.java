package dev.viceversa.core.pairing;

import dev.viceversa.core.matching.Candidate;
import dev.viceversa.core.matching.HardRule;
import dev.viceversa.core.matching.MatchingRules;
import dev.viceversa.core.matching.Place;
import dev.viceversa.core.matching.Superiors;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.ReportingLines;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pairings put two people together who stand too close: one above the other at any height, in one team, or one
 * reviewing the other; before an introduction also those where one does not want to meet the other. Asks matching's own
 * rules. Only reads; takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class Closeness {

    /** What ends a pairing that is under way; levels, hours and languages may change without harm. */
    private static final List<HardRule> HARMFUL =
            List.of(HardRule.SAME_PERSON, HardRule.MANAGEMENT_CHAIN, HardRule.SAME_TEAM, HardRule.REVIEWER);

    private final People people;
    private final List<NotWith> wishes;

    Closeness(People people, List<NotWith> wishes) {
        this.people = people;
        this.wishes = wishes;
    }

    /** Those of these pairings that may not go on. */
    public List<Pairing> among(Collection<Pairing> pairings) {
        if (pairings.isEmpty()) {
            return List.of();
        }
        Map<PersonId, Person> persons = people.findAll(pairings.stream()
                .flatMap(pairing -> Stream.of(pairing.mentor(), pairing.mentee()))
                .collect(Collectors.toSet()));
        ReportingLines lines = ReportingLines.of(persons.values(), people);
        Map<String, PersonId> byEmail = new HashMap<>();
        persons.values().forEach(person -> person.email().ifPresent(email -> byEmail.put(email, person.id())));
        Map<PersonId, Set<PersonId>> notWith = new HashMap<>();
        for (NotWith source : wishes) {
            source.of(persons.keySet())
                    .forEach((person, others) -> notWith.computeIfAbsent(person, _ -> new HashSet<>())
                            .addAll(others));
        }
        Map<PersonId, Candidate> candidates = new HashMap<>();
        persons.values()
                .forEach(person -> candidates.put(
                        person.id(), candidate(person, lines, byEmail, notWith.getOrDefault(person.id(), Set.of()))));
        return pairings.stream()
                .filter(pairing ->
                        tooClose(candidates.get(pairing.mentor()), candidates.get(pairing.mentee()), pairing.living()))
                .toList();
    }

    private static boolean tooClose(Candidate mentor, Candidate mentee, boolean living) {
        // Somebody who was deleted is in no pairing any more; who asks at that very moment stays on the safe side.
        return mentor == null
                || mentee == null
                || HARMFUL.stream().anyMatch(rule -> rule.removes(mentor, mentee, MatchingRules.DEFAULT))
                || (!living && HardRule.NOT_WITH.removes(mentor, mentee, MatchingRules.DEFAULT));
    }

    private static Candidate candidate(
            Person person, ReportingLines lines, Map<String, PersonId> byEmail, Set<PersonId> notWith) {
        return Candidate.named(person.id().value())
                .place(new Place("", "", person.standing().team().orElse("")))
                .superiors(lines.above(person)
                        .map(above -> new Superiors(true, words(above)))
                        .orElse(Superiors.UNKNOWN))
                .reviewers(person.standing().reviewers().stream()
                        .filter(byEmail::containsKey)
                        .map(email -> byEmail.get(email).value())
                        .collect(Collectors.toSet()))
                .notWith(words(notWith))
                .build();
    }

    private static Set<String> words(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).collect(Collectors.toSet());
    }
}
