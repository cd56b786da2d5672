package dev.viceversa.core.reflection;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.session.SessionId;
import java.time.Instant;
import java.util.Optional;

/**
 * A note somebody wrote for themselves. Only its author ever reads it. Immutable.
 *
 * @param session the session it was written after; empty for a note of any other moment
 * @param words theirs, at most {@link #LONGEST} characters
 * @param writtenAt UTC
 */
public record Reflection(String id, PersonId author, Optional<SessionId> session, String words, Instant writtenAt) {

    /** What fits into a platform's input at most. */
    public static final int LONGEST = 3_000;
}
