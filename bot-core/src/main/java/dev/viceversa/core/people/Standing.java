package dev.viceversa.core.people;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where a person stands in the company, as the people import says. Never shown to other participants beyond department
 * and site; used for matching's hard rules.
 *
 * @param level 1 is the most junior; empty until an import names the person
 * @param manager whom they report to; empty at the top, or while unknown
 * @param lineKnown whether the reporting line is known; without it nobody is matched
 * @param reviewers e-mail addresses of people who review or promote this person
 */
public record Standing(
        OptionalInt level,
        Optional<PersonId> manager,
        boolean lineKnown,
        Optional<String> team,
        Optional<String> department,
        Optional<String> site,
        Set<String> reviewers,
        Optional<String> assistant) {

    /** Nothing is known yet. */
    public static final Standing UNKNOWN = new Standing(
            OptionalInt.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty());

    public Standing {
        reviewers = Set.copyOf(reviewers);
    }
}
