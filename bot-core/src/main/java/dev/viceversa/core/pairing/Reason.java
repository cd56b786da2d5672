package dev.viceversa.core.pairing;

import java.util.List;

/**
 * One thing that makes two people a good pair, as the matching found it when the pairing was proposed; what it says in
 * words is decided by whoever shows it.
 *
 * @param kind what it is
 * @param details what the kind names: topic keys, a number of hours, departments; empty where it names nothing
 */
public record Reason(Kind kind, List<String> details) {
    /** The kinds of reasons, in the order in which they convince people. */
    public enum Kind {
        /** The mentee wants to learn what the mentor offers; details are topic keys. */
        TOPICS,
        /** Both put this topic high on their lists; the detail is its key. */
        RANKED_BY_BOTH,
        /** The mentee put this topic high on the list of what to learn; the detail is its key. */
        RANKED_BY_MENTEE,
        /** The mentor put this topic high on the list of what to share; the detail is its key. */
        RANKED_BY_MENTOR,
        /** They like to work in a similar way. */
        SIMILAR_STYLE,
        /** They work in different ways that complete one another. */
        OTHER_STYLE,
        /** They work in different departments; details are the mentor's, then the mentee's. */
        OTHER_DEPARTMENT,
        /** They work at different sites; details are the mentor's, then the mentee's. */
        OTHER_SITE,
        /** Their working hours overlap; the detail is whole hours a week. */
        HOURS,
        /** The coordinator put them together. */
        CHOSEN
    }

    public Reason {
        details = List.copyOf(details);
    }

    public static Reason of(Kind kind, String... details) {
        return new Reason(kind, List.of(details));
    }
}
