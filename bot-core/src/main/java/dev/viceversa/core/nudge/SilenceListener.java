package dev.viceversa.core.nudge;

import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.ProgramId;

/** Hears when somebody let so many steps pass in silence that they would rather not be reminded. Thread-safe. */
public interface SilenceListener {

    /** Called inside a transaction, at an hour at which the person may hear from us. */
    void tooMany(Person person, ProgramId program);
}
