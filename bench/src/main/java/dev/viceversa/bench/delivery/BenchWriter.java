package dev.viceversa.bench.delivery;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Message;
import java.util.Optional;

/** Words the nudges of a measurement. */
final class BenchWriter implements Writer {

    static final String KIND = "bench";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        return Optional.of(Message.of(Text.verbatim("Did you find a date for your next conversation?")));
    }
}
