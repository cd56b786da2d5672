package dev.viceversa.teams.card;

import java.util.Optional;
import java.util.function.Function;

/**
 * What rendering may refer to where the content will stand.
 *
 * @param colleague what is known of a person, by the core's id
 */
public record Surroundings(Function<String, Colleague> colleague) {

    /** Nothing to refer to: names instead of links. */
    public static final Surroundings NONE = new Surroundings(person -> Colleague.UNKNOWN);

    /**
     * How a person can be reached.
     *
     * @param email their address, for a calendar's invitation; empty when none is known
     * @param onTeams whether they have an account in this tenant, so that a chat can be opened
     */
    public record Colleague(Optional<String> email, boolean onTeams) {
        static final Colleague UNKNOWN = new Colleague(Optional.empty(), false);
    }
}
