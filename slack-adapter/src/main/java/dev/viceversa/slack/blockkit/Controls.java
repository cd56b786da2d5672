package dev.viceversa.slack.blockkit;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.viceversa.core.ui.Button;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of buttons. The meaning of a press stands in the button's value, its place in its row in the action's id. */
final class Controls {

    /** What action ids of our buttons start with. */
    static final String PREFIX = "do:";

    private Controls() {}

    static List<LayoutBlock> rows(List<Button> buttons, Words words) {
        List<LayoutBlock> rows = new ArrayList<>();
        for (int from = 0; from < buttons.size(); from += SlackLimits.ACTIONS) {
            List<Button> row = buttons.subList(from, Math.min(from + SlackLimits.ACTIONS, buttons.size()));
            List<BlockElement> elements = new ArrayList<>();
            for (Button button : row) {
                elements.add(element(button, PREFIX + elements.size(), words));
            }
            rows.add(ActionsBlock.builder().elements(elements).build());
        }
        return rows;
    }

    private static ButtonElement element(Button button, String id, Words words) {
        ConfirmationDialogObject question = button.confirm()
                .map(confirmation -> question(confirmation, button.look(), words))
                .orElse(null);
        return ButtonElement.builder()
                .actionId(id)
                .text(words.plain(button.label(), SlackLimits.BUTTON_TEXT))
                .value(button.action().encoded())
                .style(style(button.look()))
                .confirm(question)
                .build();
    }

    private static ConfirmationDialogObject question(Button.Confirmation asked, Button.Look look, Words words) {
        return ConfirmationDialogObject.builder()
                .title(words.plain(asked.title(), SlackLimits.CONFIRM_TITLE))
                .text(words.plain(asked.question(), SlackLimits.CONFIRM_TEXT))
                .confirm(words.plain(asked.yes(), SlackLimits.CONFIRM_ANSWER))
                .deny(words.plain(asked.no(), SlackLimits.CONFIRM_ANSWER))
                .style(look == Button.Look.DANGER ? "danger" : null)
                .build();
    }

    private static @Nullable String style(Button.Look look) {
        return switch (look) {
            case PLAIN -> null;
            case PRIMARY -> "primary";
            case DANGER -> "danger";
        };
    }
}
