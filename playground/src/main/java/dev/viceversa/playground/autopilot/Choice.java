package dev.viceversa.playground.autopilot;

import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.pretend.slack.Button;
import java.util.List;
import java.util.Optional;

/** Which button somebody presses on a message. */
final class Choice {

    private Choice() {}

    /**
     * The button: what the message suggests, or a no where no can be said. Empty when it suggests nothing: people who press
     * whatever they see would never come to an end.
     */
    static Optional<Button> of(List<Button> buttons, Temperament temperament) {
        List<Button> answers =
                buttons.stream().filter(button -> button.url().isEmpty()).toList();
        if (temperament == Temperament.DECLINING) {
            Optional<Button> no = answers.stream()
                    .filter(button -> verb(button).equals("decline"))
                    .findFirst();
            if (no.isPresent()) {
                return no;
            }
        }
        return answers.stream()
                .filter(button -> button.style().equals("primary"))
                .findFirst();
    }

    private static String verb(Button button) {
        return ActionRef.decode(button.value()).map(ActionRef::verb).orElse("");
    }
}
