package dev.viceversa.slack.reply;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A typed command as a button that gives it again: for when a form could not open in the three seconds Slack allows, or
 * was asked for by typing, where nothing can open. Pure functions.
 */
public final class Again {

    private static final String FLOW = "slack";
    private static final String VERB = "again";
    private static final int PIECE = 60;
    /** Two pieces fit an action reference beside the word. */
    private static final int MOST_PIECES = 2;

    /** The command a button stands for. */
    public record Typed(String word, String rest) {}

    private Again() {}

    /** A message that offers the button; says "not saved" where no button would do the same again. */
    static Message offer(Optional<ActionRef> again) {
        Text ready = Text.of("slack.ready");
        List<Block> blocks = again.<List<Block>>map(action ->
                        List.of(new Block.Prose(ready), Block.Buttons.of(Button.primary("slack.open", action))))
                .orElseGet(() -> List.of(Block.prose("desk.not_saved")));
        return new Message(ready, blocks);
    }

    /** The button of a command; empty for words no command has. */
    public static Optional<ActionRef> button(String word, String rest) {
        if (!word.matches("[A-Za-z0-9_.-]{1,30}")) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>(List.of(word));
        String packed = Base64.getUrlEncoder().withoutPadding().encodeToString(rest.getBytes(StandardCharsets.UTF_8));
        // A longer rest is left out: the command alone still opens its form.
        if (packed.length() <= PIECE * MOST_PIECES) {
            for (int from = 0; from < packed.length(); from += PIECE) {
                ids.add(packed.substring(from, Math.min(from + PIECE, packed.length())));
            }
        }
        return Optional.of(new ActionRef(FLOW, VERB, ids));
    }

    /** The command behind a button; empty when it is another kind of button. */
    public static Optional<Typed> command(ActionRef action) {
        if (!action.flow().equals(FLOW)
                || !action.verb().equals(VERB)
                || action.ids().isEmpty()) {
            return Optional.empty();
        }
        try {
            String packed = String.join("", action.ids().subList(1, action.ids().size()));
            String rest = new String(Base64.getUrlDecoder().decode(packed), StandardCharsets.UTF_8);
            return Optional.of(new Typed(action.ids().getFirst(), rest));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
