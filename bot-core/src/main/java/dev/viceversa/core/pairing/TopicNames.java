package dev.viceversa.core.pairing;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Topic;
import dev.viceversa.core.track.Tracks;
import jakarta.inject.Singleton;

/** What the topics of a program's track are called. Thread-safe. */
@Singleton
public final class TopicNames {

    private final Tracks tracks;

    TopicNames(Tracks tracks) {
        this.tracks = tracks;
    }

    /** The topic's name; a topic the track no longer has is shown as it was stored. */
    public Text name(Program program, String topic) {
        return tracks.of(program.track()).topic(topic).map(Topic::name).orElseGet(() -> Text.verbatim(topic));
    }
}
