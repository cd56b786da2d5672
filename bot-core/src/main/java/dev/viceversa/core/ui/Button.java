package dev.viceversa.core.ui;

import dev.viceversa.core.text.Text;
import java.util.Optional;

/**
 * Something a reader can do by pressing.
 *
 * @param label what pressing does, in the reader's words
 * @param action what the press means to us
 * @param look how much it stands out
 * @param confirm the question asked before it counts; empty when it counts at once
 */
public record Button(Text label, ActionRef action, Look look, Optional<Confirmation> confirm) {

    public enum Look {
        PLAIN,
        PRIMARY,
        DANGER
    }

    /** A question asked before something hard to take back. */
    public record Confirmation(Text title, Text question, Text yes, Text no) {}

    public static Button of(String key, ActionRef action) {
        return new Button(Text.of(key), action, Look.PLAIN, Optional.empty());
    }

    public static Button primary(String key, ActionRef action) {
        return new Button(Text.of(key), action, Look.PRIMARY, Optional.empty());
    }

    public static Button danger(String key, ActionRef action) {
        return new Button(Text.of(key), action, Look.DANGER, Optional.empty());
    }

    public Button confirmedBy(Confirmation question) {
        return new Button(label, action, look, Optional.of(question));
    }
}
