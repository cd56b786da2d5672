package dev.viceversa.core.failpoint;

/**
 * Told of every {@link Crossing}, on the thread that crosses. Production has one implementation, which does nothing;
 * another can only be handed in by a program that starts the house with guests, as tests do. An implementation may block
 * or never return, but must not throw. Thread-safe.
 */
public interface Failpoints {

    /** What follows has not happened: for a commit, all its work is done. */
    void before(Crossing crossing);

    /** It has happened. */
    void after(Crossing crossing);
}
