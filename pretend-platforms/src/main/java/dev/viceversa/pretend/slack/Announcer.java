package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.MessageKind;
import dev.viceversa.pretend.slack.api.SlackJson;
import dev.viceversa.pretend.slack.wire.EventDelivery;
import dev.viceversa.pretend.slack.wire.Payloads;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackMessage;
import java.util.Map;
import java.util.Optional;

/** Tells the app of events it asked for. Thread-safe. */
final class Announcer {

    private final EventDelivery delivery;
    private final Payloads payloads;
    private final SlackJson json;
    private final Subscriptions subscriptions;

    Announcer(EventDelivery delivery, Payloads payloads, SlackJson json, Subscriptions subscriptions) {
        this.delivery = delivery;
        this.payloads = payloads;
        this.json = json;
        this.subscriptions = subscriptions;
    }

    /** Sends the event and waits for the first attempt; sends nothing when the app did not ask for it. */
    Outcome announce(ObjectNode event, Optional<SeenView> modal) {
        if (!subscriptions.include(event)) {
            return Outcome.notSent(Map.of(), modal);
        }
        return Outcome.of(delivery.send(payloads.event(event)), modal);
    }

    /** Tells the app, without waiting, what it did to a message itself. */
    void echo(MessageKind kind, Conversation where, SlackMessage message) {
        if (subscriptions.includeOwnMessages() && !message.ephemeral()) {
            ObjectNode event = EventBodies.ownMessage(json, kind, where, message);
            Thread.startVirtualThread(() -> announce(event, Optional.empty()));
        }
    }

    EventDelivery delivery() {
        return delivery;
    }
}
