package dev.viceversa.core.pairing;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Button;

/** The way to another partner: offered wherever a pairing does not work out, and never without saying what it means. */
public final class Rematch {

    /** What its button asks of the flow about one's partner. */
    public static final String VERB = "rematch";

    private Rematch() {}

    /** Ends this pairing without a fault and puts whoever presses it on the list for the next round. */
    public static Button button(Pairing pairing, Text partner) {
        return Button.of(
                        "partner.rematch",
                        ActionRef.of("partner", VERB, pairing.id().value()))
                .confirmedBy(new Button.Confirmation(
                        Text.of("partner.rematch_title"),
                        Text.of("partner.rematch_question", "name", partner),
                        Text.of("partner.rematch_yes"),
                        Text.of("partner.end_no")));
    }
}
