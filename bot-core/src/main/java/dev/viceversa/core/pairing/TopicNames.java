package dev.viceversa.core.pairing;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.text.Text;
import jakarta.inject.Singleton;

/** What the topics of a program's track are called. Thread-safe. */
@Singleton
public final class TopicNames {

    /** The topic's name; somebody's own words, or a topic a track no longer has, are shown as they are. */
    public Text name(Program program, String topic) {
        return Text.verbatim(topic);
    }
}
