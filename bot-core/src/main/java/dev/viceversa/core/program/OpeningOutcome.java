package dev.viceversa.core.program;

/** What came of opening a program for opt-in. Immutable. */
public sealed interface OpeningOutcome {

    /** It is open now. */
    record Opened(Program program, Cohort cohort) implements OpeningOutcome {}

    /** It was open, or even running, before; nothing was changed. */
    record OpenBefore(Program program, Cohort cohort) implements OpeningOutcome {}

    /** The day until which people may join is past. */
    record TooLate(Program program, Cohort cohort) implements OpeningOutcome {}

    /** It is over. */
    record Over(Program program) implements OpeningOutcome {}
}
