package dev.viceversa.core.occasion;

import dev.viceversa.core.program.Program;
import java.time.Period;
import java.util.Optional;

/**
 * Something that comes back every so often in every running program. Every bean of this type is called at a working hour
 * of whoever runs the program, once for each turn over all replicas; turns missed while nothing ran are left out rather
 * than made up for. Thread-safe.
 */
public interface Occasion {

    /** Names it for ever, {@code [a-z_]}, at most 30 characters. */
    String kind();

    /** How often it comes in this program; empty when the program does without. */
    Optional<Period> every(Program program);

    /**
     * Its time has come. Called inside the transaction that remembers it, and must not send anything except through the
     * outbox.
     *
     * @param nth which turn it is, counted from 1 since the program's first intake started
     */
    void take(Program program, int nth);
}
