package dev.viceversa.core.sponsor;

import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * What the sponsor is told about a program at one turn, once and for ever: sums that are released by {@link CountRule}.
 * Immutable. A sum that is missing was too small to be told.
 *
 * @param turn counted from 1
 * @param mentors who take part
 * @param pairs introduced and under way, or completed
 * @param held sessions since the start
 * @param expected sessions those pairs would have held by now at the program's rhythm
 */
public record Sheet(
        ProgramId program,
        int turn,
        Instant at,
        OptionalInt mentors,
        OptionalInt mentees,
        OptionalInt pairs,
        OptionalInt held,
        OptionalInt expected) {}
