package dev.viceversa.core.people;

/**
 * Told, inside the same transaction, when somebody's zone, working hours or days off changed, so that what is planned
 * for them moves along. Thread-safe.
 */
public interface HabitsListener {

    /** {@code now} is stored already; {@code before} is what was planned by. */
    void changed(Person now, Habits before);
}
