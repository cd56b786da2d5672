package dev.viceversa.core.insight;

import java.util.Optional;

/**
 * An insight both of a pair let others read: the words, and nothing of who they are or when they met. Immutable.
 *
 * @param decision what the mentee says came of it; empty while nothing was said
 */
public record SharedInsight(String learned, String reach, Optional<Decision> decision) {}
