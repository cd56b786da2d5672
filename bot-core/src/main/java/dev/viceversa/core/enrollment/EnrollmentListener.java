package dev.viceversa.core.enrollment;

/**
 * Told, inside the same transaction, when somebody's taking part changes by their own wish, by the end of a pause or
 * because they left the company. The change is stored already. Thread-safe.
 */
public interface EnrollmentListener {

    /** They take a break until {@code enrollment.pausedUntil()}. */
    default void paused(Enrollment enrollment) {}

    /** They are back. */
    default void resumed(Enrollment enrollment) {}

    /** They no longer take part; no reason is asked or known. */
    default void left(Enrollment enrollment) {}
}
