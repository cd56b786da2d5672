package dev.viceversa.core.enrollment;

/** A topic a mentor offers; {@code topic} is a key of the track's topic menu. */
public record TopicOffer(String topic) {}
