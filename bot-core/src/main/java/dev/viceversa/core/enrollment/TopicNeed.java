package dev.viceversa.core.enrollment;

/**
 * A topic a mentee wants to learn.
 *
 * @param topic a key of the track's topic menu
 * @param level how much they need it, 1 (curious) to 3 (need it soon)
 */
public record TopicNeed(String topic, int level) {}
