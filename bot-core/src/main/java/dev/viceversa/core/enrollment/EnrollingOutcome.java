package dev.viceversa.core.enrollment;

import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Program;

/** What came of asking to take part. Immutable. */
public sealed interface EnrollingOutcome {

    /**
     * They take part now.
     *
     * @param matchable whether they can be matched already; false while their reporting line is not known
     */
    record Enrolled(Enrollment enrollment, Program program, Cohort cohort, boolean matchable)
            implements EnrollingOutcome {}

    /** They took part before, and nothing was changed. */
    record AlreadyEnrolled(Enrollment enrollment, Program program) implements EnrollingOutcome {}

    /** The program takes nobody at the moment. */
    record ProgramClosed(Program program) implements EnrollingOutcome {}

    /** At this program people of their level take part in the other role, or not at all. */
    record NotEligible(Program program, Role role) implements EnrollingOutcome {}

    /** There is no such program. */
    record NoSuchProgram() implements EnrollingOutcome {}
}
