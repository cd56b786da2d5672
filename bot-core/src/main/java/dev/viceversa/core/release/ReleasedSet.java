package dev.viceversa.core.release;

import java.util.Set;

/**
 * Whose answers stand behind one released figure, by voices that name nobody. Kept so that later releases can be held
 * against it. Immutable.
 *
 * @param least how many a figure needed where it was released
 */
public record ReleasedSet(int least, Set<String> voices) {
    public ReleasedSet {
        voices = Set.copyOf(voices);
    }
}
