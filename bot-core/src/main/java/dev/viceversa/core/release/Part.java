package dev.viceversa.core.release;

import java.util.Set;

/**
 * Groups of the declared dimension that are released as one. Immutable.
 *
 * @param names the groups in it, as the dimension calls them
 * @param voices whose answers stand behind it
 */
public record Part(Group group, Set<String> names, Set<String> voices) {
    public Part {
        names = Set.copyOf(names);
        voices = Set.copyOf(voices);
    }
}
