package dev.viceversa.core.concern;

import dev.viceversa.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something somebody confided in a trusted contact. Which program or pairing it is about is not kept. Immutable; its
 * decisions return the same concern when nothing changes.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param contact whom the sender chose; empty once that person is no longer known here
 * @param words the sender's, at most {@link #LONGEST} characters
 * @param answer the contact's, at most {@link #LONGEST} characters; empty unless answered in writing
 * @param sentAt UTC
 * @param settledAt when the contact answered or said that the two talked; empty before
 */
public record Concern(
        ConcernId id,
        long version,
        PersonId sender,
        Optional<PersonId> contact,
        String words,
        State state,
        Optional<String> answer,
        Instant sentAt,
        Optional<Instant> settledAt) {

    /** Leaves room for the card around it on every platform: nothing of it may be cut. */
    public static final int LONGEST = 2_000;

    /** What happened next. */
    public enum State {
        SENT,
        /** The contact said they have read it. */
        READ,
        /** The contact answered, once. */
        ANSWERED,
        /** The contact said that the two have talked. */
        TALKED
    }

    /** A new one. */
    public static Concern send(ConcernId id, PersonId sender, PersonId contact, String words, Instant now) {
        return new Concern(
                id, 0, sender, Optional.of(contact), words, State.SENT, Optional.empty(), now, Optional.empty());
    }

    public boolean isFor(PersonId person) {
        return contact.filter(person::equals).isPresent();
    }

    /** Whether the contact may still answer. */
    public boolean open() {
        return state == State.SENT || state == State.READ;
    }

    /** The contact has read it. */
    public Concern read() {
        return state == State.SENT ? with(State.READ, answer, settledAt) : this;
    }

    /** The contact answers; a first answer stays. */
    public Concern answered(String given, Instant now) {
        return open() ? with(State.ANSWERED, Optional.of(given), Optional.of(now)) : this;
    }

    /** The two have talked. */
    public Concern talked(Instant now) {
        return open() ? with(State.TALKED, answer, Optional.of(now)) : this;
    }

    private Concern with(State next, Optional<String> given, Optional<Instant> at) {
        return new Concern(id, version, sender, contact, words, next, given, sentAt, at);
    }
}
