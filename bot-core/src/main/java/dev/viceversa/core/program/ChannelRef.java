package dev.viceversa.core.program;

import dev.viceversa.core.people.Platform;

/** A channel where a program's posts appear. */
public record ChannelRef(Platform platform, String workspace, String channel) {}
