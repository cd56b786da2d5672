package dev.viceversa.core.question;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.Optional;

/**
 * A question from a mentee to their mentor. The two may read it and nobody else. Immutable; its decisions return a
 * {@link QuestionStep}.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param words the mentee's, at most {@link #LONGEST} characters
 * @param answer the mentor's, at most {@link #LONGEST_ANSWER} characters; empty unless answered in writing
 * @param askedAt UTC
 * @param settledAt when the mentor answered or put it off, or the mentee took it back; empty while it is open
 * @param thankedAt when the mentee said thank you for the answer; empty before
 */
public record Question(
        QuestionId id,
        long version,
        PairingId pairing,
        ProgramId program,
        PersonId mentee,
        PersonId mentor,
        String words,
        State state,
        Optional<String> answer,
        Instant askedAt,
        Optional<Instant> settledAt,
        Optional<Instant> thankedAt) {

    public static final int LONGEST = 500;
    public static final int LONGEST_ANSWER = 1_500;

    /** Where a question stands. */
    public enum State {
        /** The mentor has not said anything yet. */
        OPEN,
        ANSWERED,
        /** The mentor would rather talk about it when the two meet next. It may still be answered in writing. */
        LATER,
        /** The mentee took it back, or one of the two is no longer here. */
        CLOSED
    }

    /** A new one. */
    public static Question ask(
            QuestionId id,
            PairingId pairing,
            ProgramId program,
            PersonId mentee,
            PersonId mentor,
            String words,
            Instant now) {
        return new Question(
                id,
                0,
                pairing,
                program,
                mentee,
                mentor,
                words,
                State.OPEN,
                Optional.empty(),
                now,
                Optional.empty(),
                Optional.empty());
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether this person is one of the two. */
    public boolean concerns(PersonId person) {
        return person.equals(mentee) || person.equals(mentor);
    }

    /** Whether the mentor may answer in writing. */
    public boolean answerable() {
        return state == State.OPEN || state == State.LATER;
    }

    /** The mentor answers in writing; a first answer stays. */
    public QuestionStep answer(PersonId who, String given, Instant now) {
        if (!who.equals(mentor)) {
            return new QuestionStep.NotYours();
        }
        return answerable() ? changed(State.ANSWERED, Optional.of(given), now) : new QuestionStep.Unchanged(this);
    }

    /** The mentor would rather talk about it. */
    public QuestionStep putOff(PersonId who, Instant now) {
        if (!who.equals(mentor)) {
            return new QuestionStep.NotYours();
        }
        return open() ? changed(State.LATER, answer, now) : new QuestionStep.Unchanged(this);
    }

    /** The mentee no longer needs it. */
    public QuestionStep takeBack(PersonId who, Instant now) {
        if (!who.equals(mentee)) {
            return new QuestionStep.NotYours();
        }
        return open() ? changed(State.CLOSED, answer, now) : new QuestionStep.Unchanged(this);
    }

    /** The mentee says thank you for a written answer, once. */
    public QuestionStep thank(PersonId who, Instant now) {
        if (!who.equals(mentee)) {
            return new QuestionStep.NotYours();
        }
        if (state != State.ANSWERED || thankedAt.isPresent()) {
            return new QuestionStep.Unchanged(this);
        }
        return new QuestionStep.Changed(new Question(
                id,
                version,
                pairing,
                program,
                mentee,
                mentor,
                words,
                state,
                answer,
                askedAt,
                settledAt,
                Optional.of(now)));
    }

    private QuestionStep changed(State next, Optional<String> given, Instant now) {
        return new QuestionStep.Changed(new Question(
                id,
                version,
                pairing,
                program,
                mentee,
                mentor,
                words,
                next,
                given,
                askedAt,
                Optional.of(now),
                thankedAt));
    }
}
