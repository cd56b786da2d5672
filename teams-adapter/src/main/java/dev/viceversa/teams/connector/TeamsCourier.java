package dev.viceversa.teams.connector;

import dev.viceversa.core.delivery.Courier;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.DeliveryOutcome.Refusal;
import dev.viceversa.core.delivery.Gate;
import dev.viceversa.core.delivery.Operation;
import dev.viceversa.core.delivery.Paced;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.ui.Message;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.card.AdaptiveCards;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Carries messages to Teams: to people's personal conversations, which are opened where needed, and to channels. One
 * attempt, one outcome; nothing is retried here, and Teams has no way to look up whether a message in doubt arrived.
 * Thread-safe.
 */
@Singleton
@TeamsConfigured
public final class TeamsCourier implements Courier, Paced {

    private final Connector connector;
    private final Whereabouts whereabouts;
    private final AdaptiveCards cards;
    private final Neighbourhood neighbourhood;

    TeamsCourier(Connector connector, Whereabouts whereabouts, AdaptiveCards cards, Neighbourhood neighbourhood) {
        this.connector = connector;
        this.whereabouts = whereabouts;
        this.cards = cards;
        this.neighbourhood = neighbourhood;
    }

    @Override
    public Platform platform() {
        return Platform.TEAMS;
    }

    @Override
    public List<Gate> gates(Operation operation, String conversation) {
        return Pace.gates(conversation);
    }

    /** A first message opens the conversation before it is posted. */
    @Override
    public int calls(Operation operation, Identity to) {
        return operation == Operation.POST && whereabouts.of(to).isEmpty() ? 2 : 1;
    }

    @Override
    public DeliveryOutcome toPerson(Parcel parcel, Identity identity) {
        return switch (parcel.operation()) {
            case POST -> direct(parcel, identity);
            case EDIT, RETRACT -> {
                String serviceUrl = whereabouts
                        .of(identity)
                        .map(ConversationReference::serviceUrl)
                        .orElseGet(whereabouts::serviceUrl);
                yield change(parcel, serviceUrl);
            }
        };
    }

    @Override
    public DeliveryOutcome toChannel(Parcel parcel, ChannelRef channel) {
        String serviceUrl = whereabouts.serviceUrl();
        DeliveryOutcome outcome =
                switch (parcel.operation()) {
                    case POST -> post(parcel, serviceUrl, channel.channel(), Optional.empty());
                    case EDIT, RETRACT -> change(parcel, serviceUrl);
                };
        return outcome instanceof DeliveryOutcome.Refused(Refusal why, String word) && why == Refusal.PERSON_UNREACHABLE
                ? new DeliveryOutcome.Refused(Refusal.CHANNEL_UNREACHABLE, word)
                : outcome;
    }

    private DeliveryOutcome direct(Parcel parcel, Identity identity) {
        Optional<ConversationReference> known = whereabouts.of(identity);
        if (known.isPresent()) {
            DeliveryOutcome outcome =
                    post(parcel, known.get().serviceUrl(), known.get().conversation(), Optional.empty());
            boolean lost = outcome instanceof DeliveryOutcome.Refused(Refusal why, String word)
                    && why == Refusal.CHANNEL_UNREACHABLE;
            if (!lost) {
                return outcome;
            }
            // The conversation is of another time and surely nothing was said in it.
            whereabouts.forget(identity);
        }
        String serviceUrl = known.map(ConversationReference::serviceUrl).orElseGet(whereabouts::serviceUrl);
        return opened(parcel, identity, serviceUrl);
    }

    private DeliveryOutcome opened(Parcel parcel, Identity identity, String serviceUrl) {
        Answered answered = connector.open(serviceUrl, identity.account().user());
        String conversation = answered instanceof Answered.With answer && answer.good()
                ? answer.body().path("id").asText()
                : "";
        if (!conversation.isEmpty()) {
            ConversationReference reference = new ConversationReference(serviceUrl, conversation, "");
            return personally(post(parcel, serviceUrl, conversation, Optional.of(reference.written())));
        }
        DeliveryOutcome outcome = Outcomes.of(
                answered,
                Pace.TENANT,
                nothing -> new DeliveryOutcome.NotSent("no_conversation"),
                Refusal.PERSON_UNREACHABLE);
        return switch (outcome) {
            // Opening says nothing, so whatever broke, the message is not there.
            case DeliveryOutcome.Ambiguous(String word) -> new DeliveryOutcome.NotSent(word);
            // Teams does not know this account, or not in this tenant.
            case DeliveryOutcome.Refused(Refusal why, String word)
            when why == Refusal.MALFORMED -> new DeliveryOutcome.Refused(Refusal.PERSON_UNREACHABLE, word);
            case DeliveryOutcome.Refused refused -> refused;
            case DeliveryOutcome.Delivered delivered -> delivered;
            case DeliveryOutcome.Throttled throttled -> throttled;
            case DeliveryOutcome.NotSent notSent -> notSent;
        };
    }

    private DeliveryOutcome post(Parcel parcel, String serviceUrl, String conversation, Optional<String> learnt) {
        if (parcel.deadline().passed()) {
            return new DeliveryOutcome.NotSent("held_up");
        }
        return Outcomes.of(
                connector.post(serviceUrl, conversation, posting(parcel)),
                Pace.TENANT,
                answer -> {
                    String id = answer.body().path("id").asText();
                    return id.isEmpty()
                            ? new DeliveryOutcome.Ambiguous("garbled_answer")
                            : new DeliveryOutcome.Delivered(
                                    new MessageReference(conversation, id)
                                            .written()
                                            .orElse(id),
                                    learnt);
                },
                Refusal.CHANNEL_UNREACHABLE);
    }

    private DeliveryOutcome change(Parcel parcel, String serviceUrl) {
        Optional<MessageReference> target = parcel.target().flatMap(MessageReference::read);
        if (target.isEmpty()) {
            return new DeliveryOutcome.Refused(Refusal.TARGET_GONE, "bad_reference");
        }
        Answered answered = parcel.operation() == Operation.RETRACT
                ? connector.remove(serviceUrl, target.get())
                : connector.replace(serviceUrl, target.get(), posting(parcel));
        return Outcomes.of(
                answered,
                Pace.TENANT,
                answer -> new DeliveryOutcome.Delivered(parcel.target().orElseThrow(), Optional.empty()),
                Refusal.TARGET_GONE);
    }

    private Posting posting(Parcel parcel) {
        Message message = parcel.message().orElseThrow();
        return new Posting(
                cards.message(message, parcel.reader(), neighbourhood.around()),
                cards.summary(message.summary(), parcel.reader()),
                Optional.of(parcel.deliveryId()));
    }

    /** In a personal conversation it is the person who cannot be reached. */
    private static DeliveryOutcome personally(DeliveryOutcome outcome) {
        return outcome instanceof DeliveryOutcome.Refused(Refusal why, String word)
                        && why == Refusal.CHANNEL_UNREACHABLE
                ? new DeliveryOutcome.Refused(Refusal.PERSON_UNREACHABLE, word)
                : outcome;
    }
}
