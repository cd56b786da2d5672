package dev.viceversa.core.ui;

import dev.viceversa.core.text.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form: a modal on Slack, a card on Teams. Immutable.
 *
 * @param title at most 24 characters in every language, a platform's limit
 * @param submit what sending it is called, at most 24 characters
 * @param elements what to read and fill in, top to bottom
 * @param onSubmit what sending it means; carries the ids it is about, and for something new the id it will get, so
 *     that sending twice makes one thing
 */
public record Form(Text title, Text submit, List<Element> elements, ActionRef onSubmit) {

    public Form {
        elements = List.copyOf(elements);
    }

    public Stream<Input> inputs() {
        return elements.stream().filter(Input.class::isInstance).map(Input.class::cast);
    }
}
