package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Person;
import java.time.Instant;

/**
 * Decides, when something unprompted is due, whether the person is to hear it now. Asked inside a read transaction, one
 * at a time for each person; must not change anything. Thread-safe.
 */
@FunctionalInterface
public interface Patience {

    Verdict weigh(Delivery delivery, Person person, Instant now);

    /** What is to happen. */
    sealed interface Verdict {

        /** They may hear it. */
        record Now() implements Verdict {}

        /** Not before this instant; it expires instead when that is too late. */
        record Later(Instant due) implements Verdict {}
    }
}
