package dev.viceversa.core.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Somebody who gets no partner this round, and why. For coordinators: people themselves read one wording, whatever the reason.
 *
 * @param role in which role
 * @param person who
 * @param reason why
 */
public record Unmatched(Role role, String person, Reason reason) {

    /** Why there is no partner. */
    public sealed interface Reason {

        /**
         * The rules leave nobody.
         *
         * @param removed how many people each rule takes away; one person may be taken away by several. Confidential rules are
         *     never among them, so it may even be empty
         */
        record NobodyPermitted(Map<HardRule, Integer> removed) implements Reason {
            public NobodyPermitted {
                Map<HardRule, Integer> ordered = new EnumMap<>(HardRule.class);
                ordered.putAll(removed);
                removed = Collections.unmodifiableMap(ordered);
            }
        }

        /**
         * Too many want the same few: all partners this person could have are among these places, and everybody who holds one of
         * them could not go elsewhere either.
         *
         * @param people how many compete, this person included
         * @param places how many seats (for a mentor: mentees) there are for them
         */
        record Contested(int people, int places) implements Reason {}

        /** Memory was short, and the search ended before it was proven that there is no place. */
        record NotProven() implements Reason {}
    }
}
