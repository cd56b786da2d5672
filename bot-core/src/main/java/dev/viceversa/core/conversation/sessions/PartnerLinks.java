package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.ui.ActionRef;

/** Where the flow about one's partner takes over. */
final class PartnerLinks {

    private PartnerLinks() {}

    /** The pairing's agreement, to be made or changed. */
    static ActionRef agreement(Pairing pairing) {
        return ActionRef.of("agreement", "open", pairing.id().value());
    }

    /** The pairing with everything that can be done about it; ending it is one more step there, never this one. */
    static ActionRef overview(Pairing pairing) {
        return ActionRef.of("partner", "show", pairing.id().value());
    }
}
