package dev.viceversa.core.importing;

import dev.viceversa.core.people.PeopleChange;
import dev.viceversa.core.people.PeopleListener.Consequences;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The difference between who was known and what the file says. Immutable.
 *
 * @param before how many people an earlier import named who had not left
 * @param added people never seen before
 * @param changed people as they are now, with how they were before
 * @param back those among the changed whom an import names for the first time, or again
 * @param left people the file no longer names
 * @param claims which accounts the file says are whose
 * @param notes lines that were taken, but not in everything
 */
record Staffing(
        int before,
        List<Person> added,
        Map<Person, Person> changed,
        Set<PersonId> back,
        Set<PersonId> left,
        List<AccountClaims.Claim> claims,
        List<LineError> notes) {

    PeopleChange change() {
        Set<PersonId> joined = added.stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
        joined.addAll(back);
        Set<PersonId> moved = changed.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().standing().equals(entry.getValue().standing()))
                .map(entry -> entry.getKey().id())
                .collect(Collectors.toSet());
        return new PeopleChange(joined, moved, left);
    }

    ImportTally tally(int people, Consequences consequences) {
        int joined = added.size() + back.size();
        int altered = changed.size() - back.size();
        return new ImportTally(
                people,
                joined,
                altered,
                people - joined - altered,
                left.size(),
                consequences.pairsFrozen(),
                consequences.pairsEnded(),
                notes);
    }
}
