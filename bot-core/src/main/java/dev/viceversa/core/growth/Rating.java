package dev.viceversa.core.growth;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import java.time.Instant;
import java.util.Map;

/**
 * How somebody saw themselves at one moment. Theirs alone. Immutable.
 *
 * @param levels 1 to 5 by the key of the rubric row
 */
public record Rating(PairingId pairing, PersonId person, Moment moment, Map<String, Integer> levels, Instant ratedAt) {
    public Rating {
        levels = Map.copyOf(levels);
    }
}
