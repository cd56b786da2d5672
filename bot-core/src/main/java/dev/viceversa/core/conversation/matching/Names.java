package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The names of the few people a card shows, read at once. */
final class Names {

    private final Map<String, String> byId = new HashMap<>();

    /** Nobody. */
    Names() {}

    static Names of(People people, Stream<String> ids) {
        Names names = new Names();
        Collection<Person> persons =
                people.findAll(ids.distinct().map(PersonId::new).toList()).values();
        persons.forEach(person -> names.byId.put(person.id().value(), person.name()));
        return names;
    }

    static Stream<String> idsOf(Collection<Pair> pairs) {
        return pairs.stream().flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()));
    }

    /** The name; a dash for somebody who was deleted meanwhile. */
    String of(String id) {
        return byId.getOrDefault(id, "–");
    }
}
