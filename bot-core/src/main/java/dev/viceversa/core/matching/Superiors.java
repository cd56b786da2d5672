package dev.viceversa.core.matching;

import java.util.Set;

/**
 * The people above somebody in the company.
 *
 * @param known false when the reporting line is unknown; such a person is never matched until it is known
 * @param ids everybody above, at any height; empty only at the very top
 */
public record Superiors(boolean known, Set<String> ids) {

    /** Nobody knows whom this person reports to. */
    public static final Superiors UNKNOWN = new Superiors(false, Set.of());

    public Superiors {
        ids = Set.copyOf(ids);
    }

    /** A known line, as ids from the direct manager upwards or in any other order. */
    public static Superiors of(String... ids) {
        return new Superiors(true, Set.of(ids));
    }
}
