package dev.viceversa.teams.token;

import java.util.Set;

/** What a look at a request's token found. */
public sealed interface Verdict {

    /**
     * Signed for us. What the activity says must still agree: its {@code serviceUrl} with the claim, its channel with
     * the key's endorsements.
     */
    record Signed(String serviceUrl, Set<String> endorsements) implements Verdict {
        public Signed {
            endorsements = Set.copyOf(endorsements);
        }
    }

    /** No token, or nothing that could be one: 401. */
    record Malformed() implements Verdict {}

    /** A token, but not one for us: 403. */
    record Foreign(String why) implements Verdict {}

    /** The published keys cannot be fetched: 503, so that Teams tries again. */
    record Undecided() implements Verdict {}
}
