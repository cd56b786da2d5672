package dev.viceversa.core.circle;

import dev.viceversa.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One mentor's place in a circle. Immutable.
 *
 * @param answeredAt when they last answered, UTC; empty before
 */
public record Seat(PersonId person, Answer answer, Optional<Instant> answeredAt) {

    /** What a mentor said. */
    public enum Answer {
        OPEN,
        COMING,
        NOT,
        /** Was coming when it was decided whether the circle takes place, and cannot after all. */
        CANCELLED
    }

    static Seat open(PersonId person) {
        return new Seat(person, Answer.OPEN, Optional.empty());
    }

    Seat answered(Answer said, Instant now) {
        return new Seat(person, said, Optional.of(now));
    }
}
