package dev.viceversa.core.conversation;

import dev.viceversa.core.people.Account;
import java.util.Optional;
import java.util.Set;

/**
 * What every gesture comes with.
 *
 * @param account who did it, as the platform vouches
 * @param key the platform's name for this very event, at most 160 characters; a repeat carries the same
 * @param message the platform's reference of the message a button stood on, fit for a later edit; empty otherwise
 * @param carries what the platform's answer to this gesture can hold; everything else leaves through the outbox
 * @param place where the person looks while they do it
 */
public record Envelope(Account account, String key, Optional<String> message, Set<Carry> carries, Place place) {

    /** Where a gesture is made, and its answer looked for. */
    public enum Place {
        /** The person's own conversation with us, or their own page. */
        WITH_US,
        /** A place others read too, such as a channel: what is told to one person is never put there for all. */
        AMONG_OTHERS
    }

    /** What an answer on the wire can hold. */
    public enum Carry {
        SAY,
        REPLACE
    }

    public Envelope {
        carries = Set.copyOf(carries);
        if (key.isEmpty() || key.length() > 160) {
            throw new IllegalArgumentException("An event key has 1 to 160 characters");
        }
    }

    /** Made in the person's own conversation with us. */
    public Envelope(Account account, String key, Optional<String> message, Set<Carry> carries) {
        this(account, key, message, carries, Place.WITH_US);
    }
}
