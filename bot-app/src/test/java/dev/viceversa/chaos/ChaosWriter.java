package dev.viceversa.chaos;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import java.util.Optional;

/** Words the programme's nudges: each says its business key. Thread-safe. */
final class ChaosWriter implements Writer {

    static final String KIND = "chaos";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        Text words = Text.verbatim("Nudge " + delivery.key());
        return Optional.of(Message.of(words, new Block.Prose(words)));
    }
}
