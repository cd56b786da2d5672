package dev.viceversa.core.delivery;

/**
 * Until when a message may leave: asked by a courier right before each call that cannot be taken back. Whoever is late,
 * because the machine stood still or something before the call took long, must not make it: its lease could end while the
 * call is under way, and somebody else would send the same. Thread-safe.
 */
@FunctionalInterface
public interface Deadline {

    /** For messages nobody else could send meanwhile. */
    Deadline NONE = () -> false;

    boolean passed();

    /** Passed at this reading of {@link System#nanoTime()}, which runs on while a process is stopped. */
    static Deadline at(long nanos) {
        return () -> System.nanoTime() - nanos > 0;
    }
}
