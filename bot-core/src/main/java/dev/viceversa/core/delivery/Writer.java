package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Person;
import dev.viceversa.core.ui.Message;
import java.util.Optional;

/**
 * Words a planned delivery when it is due. Called inside a read transaction right before sending, never twice at once
 * for one delivery; must not change anything.
 */
public interface Writer {

    /** The kind of delivery it words; unique among writers. */
    String kind();

    /** What to say now; empty when it is no longer wanted, which cancels the delivery. */
    Optional<Message> write(Delivery delivery, Person reader);
}
