package dev.viceversa.playground.autopilot;

import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.pretend.slack.Button;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which button somebody presses on a message. */
final class Choice {

    /** What leads away from the matter rather than answering it. */
    private static final Set<String> NOT_AN_ANSWER =
            Set.of("decline", "end", "leave", "cancel", "change", "edit", "delete", "withdraw", "help", "later");

    private Choice() {}

    /** The button; empty when there is nothing they would press. */
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
                .findFirst()
                .or(() -> answers.stream()
                        .filter(button -> !button.style().equals("danger"))
                        .filter(button -> !NOT_AN_ANSWER.contains(verb(button)))
                        .findFirst());
    }

    private static String verb(Button button) {
        return ActionRef.decode(button.value()).map(ActionRef::verb).orElse("");
    }
}
