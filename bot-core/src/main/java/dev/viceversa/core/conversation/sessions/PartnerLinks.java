package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.ui.ActionRef;

/** Where the flow about one's partner takes over. */
final class PartnerLinks {

    private static final String FLOW = "partner";

    private PartnerLinks() {}

    /** The pairing and its agreement. */
    static ActionRef agreement(Pairing pairing) {
        return ActionRef.of(FLOW, "agreement", pairing.id().value());
    }

    /** How a pairing ends without anybody's fault, and what comes next. */
    static ActionRef ending(Pairing pairing) {
        return ActionRef.of(FLOW, "end", pairing.id().value());
    }
}
