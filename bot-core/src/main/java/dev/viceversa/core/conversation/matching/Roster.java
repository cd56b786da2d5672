package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.matching.ProposedPair;
import dev.viceversa.core.matching.Role;
import dev.viceversa.core.matching.Unmatched;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.round.Preview;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everybody in one role of a preview's round, in order of name. Immutable. */
record Roster(List<Person> people) {

    private static final Comparator<Person> BY_NAME = Comparator.comparing(Person::name)
            .thenComparing(person -> person.id().value());

    static Roster of(Preview preview, Role role, People people) {
        Stream<String> paired = preview.proposal().pairs().stream()
                .map(ProposedPair::pair)
                .map(pair -> role == Role.MENTOR ? pair.mentor() : pair.mentee());
        Stream<String> left = preview.proposal().unmatched().stream()
                .filter(unmatched -> unmatched.role() == role)
                .map(Unmatched::person);
        return new Roster(
                people
                        .findAll(Stream.concat(paired, left)
                                .distinct()
                                .map(PersonId::new)
                                .toList())
                        .values()
                        .stream()
                        .sorted(BY_NAME)
                        .toList());
    }

    /** Whom these words mean: an id or a whole address or name, otherwise everybody whose name has them in it. */
    List<Person> called(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Stream.<Predicate<Person>>of(
                        person -> person.id().value().equalsIgnoreCase(wanted),
                        person ->
                                person.email().filter(wanted::equalsIgnoreCase).isPresent(),
                        person -> person.name().toLowerCase(Locale.ROOT).equals(wanted),
                        person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(meant -> people.stream().filter(meant).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
