package dev.viceversa.teams.inbound;

import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.conversation.Envelope.Carry;
import dev.viceversa.core.conversation.Envelope.Place;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Platform;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.card.CardData;
import dev.viceversa.teams.connector.ConversationReference;
import dev.viceversa.teams.connector.DirectCards;
import dev.viceversa.teams.connector.Whereabouts;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Makes gestures of activities. Whatever is not meant for us, or not complete, is no gesture. Thread-safe. */
@Singleton
@TeamsConfigured
final class TeamsInbound {

    /** Typed to see one's own page, which Teams has no place for. */
    private static final String HOME = "home";

    private final Repeats repeats;
    private final DirectCards direct;

    TeamsInbound(Repeats repeats, DirectCards direct) {
        this.repeats = repeats;
        this.direct = direct;
    }

    /** A gesture, and what it can be answered with. */
    record Received(Gesture gesture, Occasion occasion) {}

    /** Who did it; empty for bots, and for what the service does by itself. */
    static Optional<Account> account(TeamsActivity activity) {
        String person = activity.sender().person();
        String tenant = activity.place().tenant();
        return person.isEmpty() || tenant.isEmpty()
                ? Optional.empty()
                : Optional.of(new Account(Platform.TEAMS, tenant, person));
    }

    /** Where somebody was seen, and what their client says about them. */
    static Whereabouts.Seen seen(TeamsActivity activity) {
        TeamsActivity.Place place = activity.place();
        TeamsActivity.Sender sender = activity.sender();
        Optional<ConversationReference> personal =
                place.personal() && !place.conversation().isEmpty()
                        ? Optional.of(new ConversationReference(place.serviceUrl(), place.conversation(), sender.id()))
                        : Optional.empty();
        return new Whereabouts.Seen(place.serviceUrl(), personal, place.conversation(), sender.zone(), sender.locale());
    }

    /** Words typed to the bot, or a card pressed on a client that knows no {@code Action.Execute}. */
    Optional<Received> message(TeamsActivity activity, Account account) {
        String key = repeats.key(activity);
        if (activity.value().isObject()) {
            return CardData.read(activity.value()).map(data -> pressed(data, account, key, replyTo(activity), false));
        }
        Envelope envelope = new Envelope(account, key, Optional.empty(), Set.of());
        Occasion occasion =
                new Occasion(account, key, Optional.empty(), Optional.empty(), Optional.empty(), Place.WITH_US);
        Typed typed = Typed.of(activity.text());
        Gesture gesture = typed.word().equals(HOME)
                ? new Gesture.HomeOpened(envelope)
                : new Gesture.CommandGiven(envelope, typed.word(), typed.rest());
        return Optional.of(new Received(gesture, occasion));
    }

    /** A card pressed; the answer takes its place. */
    Optional<Received> invoke(TeamsActivity activity, Account account) {
        String key = repeats.key(activity);
        return CardData.read(activity.value().at("/action/data"))
                .map(data -> activity.place().personal()
                        ? pressed(data, account, key, replyTo(activity), true)
                        : pressedAmongOthers(data, account, key));
    }

    /** The app was installed for somebody. */
    Received arrived(TeamsActivity activity, Account account) {
        String key = repeats.key(activity);
        return new Received(
                new Gesture.Arrived(new Envelope(account, key, Optional.empty(), Set.of())),
                new Occasion(account, key, Optional.empty(), Optional.empty(), Optional.empty(), Place.WITH_US));
    }

    private Received pressed(
            CardData data, Account account, String key, Optional<String> activity, boolean answerable) {
        Occasion occasion =
                new Occasion(account, key, activity, data.message(), Optional.of(data.answers()), Place.WITH_US);
        if (data.form()) {
            // What is said takes the form's place; what replaces something replaces what opened the form.
            Optional<String> opener = data.message().flatMap(id -> direct.reference(account, id));
            Set<Carry> carries = opener.isPresent() ? Set.of(Carry.SAY) : Set.of(Carry.SAY, Carry.REPLACE);
            Envelope envelope = new Envelope(account, key, opener, carries);
            return new Received(new Gesture.FormSubmitted(envelope, data.action(), data.answers()), occasion);
        }
        Optional<String> message = activity.flatMap(id -> direct.reference(account, id));
        Set<Carry> carries = answerable && message.isPresent() ? Set.of(Carry.REPLACE) : Set.of();
        Envelope envelope = new Envelope(account, key, message, carries);
        return new Received(new Gesture.ButtonPressed(envelope, data.action()), occasion);
    }

    /** On a post in a channel, which others read: nothing this person is told ever takes its place. */
    private static Received pressedAmongOthers(CardData data, Account account, String key) {
        Occasion occasion = new Occasion(
                account, key, Optional.empty(), Optional.empty(), Optional.of(data.answers()), Place.AMONG_OTHERS);
        Envelope envelope = new Envelope(account, key, Optional.empty(), Set.of(), Place.AMONG_OTHERS);
        return new Received(
                data.form()
                        ? new Gesture.FormSubmitted(envelope, data.action(), data.answers())
                        : new Gesture.ButtonPressed(envelope, data.action()),
                occasion);
    }

    private static Optional<String> replyTo(TeamsActivity activity) {
        return Optional.of(activity.replyTo()).filter(id -> !id.isEmpty());
    }
}
