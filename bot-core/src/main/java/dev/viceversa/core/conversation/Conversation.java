package dev.viceversa.core.conversation;

import java.util.List;
import java.util.Set;

/**
 * One flow with people. Called by the {@link FrontDesk} inside a transaction that also holds the gesture's event key,
 * so that state, outgoing messages and "this was taken" are stored together or not at all. A repeat of a gesture is
 * answered by calling again and rolling back, so the same call must give the current state, never an error.
 * Authorises from the visitor, never from what a card says. Thread-safe.
 */
public interface Conversation {

    /** The name its actions carry, and its bundle's; unique. */
    String flow();

    /** The commands it answers. */
    default Set<Command> commands() {
        return Set.of();
    }

    /** Somebody typed one of its commands; coordinators' commands arrive only from coordinators. */
    default Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        throw new IllegalStateException("No conversation of " + flow() + " on " + command);
    }

    /** Somebody pressed one of its buttons, perhaps an old one, perhaps somebody else's. */
    default Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        return Reply.say("desk.outdated");
    }

    /**
     * The accounts a form points at with a people picker, as the platform names its users. The front desk makes their
     * acquaintance before the transaction, so that {@code People.identity} knows them unless the platform does not
     * vouch for them.
     */
    default List<String> picked(Gesture.FormSubmitted form) {
        return List.of();
    }

    /** Somebody sent one of its forms; the answers are unchecked. */
    default Reply submitted(Gesture.FormSubmitted form, Visitor visitor) {
        return Reply.say("desk.outdated");
    }
}
