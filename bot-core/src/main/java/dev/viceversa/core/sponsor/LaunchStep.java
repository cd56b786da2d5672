package dev.viceversa.core.sponsor;

/** What came of a decision about a launch. */
public sealed interface LaunchStep {

    Launch launch();

    /** It is different now; store it. */
    record Changed(Launch launch) implements LaunchStep {}

    /** It was so before. */
    record Unchanged(Launch launch) implements LaunchStep {}

    /** Not by this person, or not any more. */
    record Refused(Launch launch) implements LaunchStep {}
}
