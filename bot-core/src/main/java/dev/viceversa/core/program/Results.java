package dev.viceversa.core.program;

/**
 * When people are asked how it goes, and how small a group may be shown. Immutable.
 *
 * @param firstPulse day of the first pulse
 * @param pulseEvery days between pulses
 * @param smallestScores answers an aggregate needs (may only be raised; frozen at start)
 * @param smallestComments answers comments need (may only be raised; frozen at start)
 */
public record Results(int firstPulse, int pulseEvery, int smallestScores, int smallestComments) {

    public static final Results DEFAULT = new Results(30, 60, 5, 10);
}
