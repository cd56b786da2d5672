package dev.viceversa.core.program;

import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Text;

/** A channel where a program's posts appear. */
public record ChannelRef(Platform platform, String workspace, String channel) {

    /** As people read it. */
    public Text text() {
        return new Text.Channel(platform.name(), channel);
    }
}
