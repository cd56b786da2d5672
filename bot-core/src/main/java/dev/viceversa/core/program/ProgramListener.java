package dev.viceversa.core.program;

/** Told, inside the same transaction, what becomes of a program. The change is stored already. Thread-safe. */
public interface ProgramListener {

    /** People may join from now on. */
    default void opened(Program program, Cohort cohort) {}

    /**
     * A coordinator changed how it works.
     *
     * @param before the rules until now
     */
    default void ruled(Program program, ProgramRules before) {}

    /** It is over, by the coordinator's decision or because its time came. */
    default void ended(Program program) {}

    /** It ended because its time came, not by anybody's decision; everybody heard {@link #ended} before. */
    default void ranOut(Program program) {}
}
