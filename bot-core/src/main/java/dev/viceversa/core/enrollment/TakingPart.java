package dev.viceversa.core.enrollment;

import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Breaks, coming back, leaving. Nobody is asked for a reason, so none can be stored. What follows elsewhere follows in
 * the {@link EnrollmentListener}s. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class TakingPart {

    private final Enrollments enrollments;
    private final Programs programs;
    private final ProgramTime time;
    private final List<EnrollmentListener> listeners;

    TakingPart(Enrollments enrollments, Programs programs, ProgramTime time, List<EnrollmentListener> listeners) {
        this.enrollments = enrollments;
        this.programs = programs;
        this.time = time;
        this.listeners = listeners;
    }

    /**
     * Starts a break, or moves its end.
     *
     * @param back the day they are back, after today and not after {@link #latestReturn}
     * @return whether there was something to pause: somebody who left cannot take a break
     */
    public boolean pause(Enrollment enrollment, LocalDate back) {
        if (!enrollment.takesPart()) {
            return false;
        }
        Enrollment paused = enrollment.pausedUntil(back);
        enrollments.update(paused);
        listeners.forEach(listener -> listener.paused(paused));
        return true;
    }

    /** Ends a break. Returns whether there was one. */
    public boolean resume(Enrollment enrollment) {
        if (enrollment.state() != Enrollment.State.PAUSED) {
            return false;
        }
        Enrollment back = enrollment.resumed();
        enrollments.update(back);
        listeners.forEach(listener -> listener.resumed(back));
        return true;
    }

    /** Ends taking part. Returns whether they took part. */
    public boolean leave(Enrollment enrollment) {
        if (!enrollment.takesPart()) {
            return false;
        }
        Enrollment left = enrollment.left();
        enrollments.update(left);
        listeners.forEach(listener -> listener.left(left));
        return true;
    }

    /** The last day a break may end: the program's last. Before its start that is as long as it will take. */
    public LocalDate latestReturn(Program program, ZoneId zone) {
        Cohort cohort = programs.currentCohort(program.id());
        Instant end = cohort.endsAt().orElseGet(() -> latest(cohort.optInUntil(), time.now())
                .atZone(zone)
                .plus(program.rules().length())
                .toInstant());
        return end.atZone(zone).toLocalDate();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
