package dev.viceversa.core.track;

import dev.viceversa.core.text.Text;

/** Something to share or to learn; {@code key} is what offers and needs store. */
public record Topic(String key, Text name) {}
