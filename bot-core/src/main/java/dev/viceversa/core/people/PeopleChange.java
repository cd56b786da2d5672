package dev.viceversa.core.people;

import java.util.Set;

/**
 * What a people import changed. Immutable.
 *
 * @param joined whom the import named for the first time, or who came back
 * @param changed whose standing changed: level, manager, team, department, site, reviewers
 * @param left whom the import no longer names
 */
public record PeopleChange(Set<PersonId> joined, Set<PersonId> changed, Set<PersonId> left) {
    public PeopleChange {
        joined = Set.copyOf(joined);
        changed = Set.copyOf(changed);
        left = Set.copyOf(left);
    }
}
