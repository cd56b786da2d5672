package dev.viceversa.core.matching;

/** How a run ended. */
public sealed interface MatchOutcome {

    /** With a proposal. It may have no pairs at all when the rules permit none; its reasons say so. */
    record Proposed(Proposal proposal) implements MatchOutcome {}

    /** Somebody stopped it; nothing was kept. */
    record Cancelled() implements MatchOutcome {}

    /** More people than 64-bit arithmetic can rank exactly (millions); nothing was kept. */
    record TooManyPeople() implements MatchOutcome {}
}
