package dev.viceversa.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.view.View;
import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.conversation.Envelope.Carry;
import dev.viceversa.core.conversation.Envelope.Place;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.reply.Again;
import dev.viceversa.slack.reply.Card;
import dev.viceversa.slack.reply.FormSecret;
import dev.viceversa.slack.reply.Occasion;
import dev.viceversa.slack.web.ResponseUrls;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes gestures of what Slack sent. Whatever is not meant for us, or not complete, is no gesture and is politely let
 * go. Decides nothing else. Thread-safe.
 */
@Singleton
@SlackConfigured
final class SlackInbound {

    private static final int LONGEST_KEY = 160;
    private static final String APP_HOME = "home";

    private final ResponseUrls responses;
    private final Cards cards;

    SlackInbound(ResponseUrls responses, Cards cards) {
        this.responses = responses;
        this.cards = cards;
    }

    /** A gesture, and what it can be answered with. */
    record Received(Gesture gesture, Occasion occasion) {}

    /** {@code /mentor <word> <rest>}, whatever the command is called in this workspace. */
    Optional<Received> command(SlashCommandPayload typed, String fallbackKey) {
        return account(typed.getTeamId(), typed.getUserId()).map(account -> {
            Typed words = Typed.of(typed.getText());
            String key = key("trigger", typed.getTriggerId(), fallbackKey);
            Occasion occasion = new Occasion(
                    account,
                    key,
                    given(typed.getTriggerId()),
                    trusted(typed.getResponseUrl()),
                    Optional.empty(),
                    Optional.empty(),
                    place(typed.getChannelId()),
                    false,
                    Again.button(words.word(), words.rest()));
            Envelope envelope = new Envelope(account, key, Optional.empty(), Set.of(Carry.SAY));
            return new Received(new Gesture.CommandGiven(envelope, words.word(), words.rest()), occasion);
        });
    }

    /** One of our buttons; empty for anything else that acts in a message or view. */
    Optional<Received> button(BlockActionPayload pressed, String fallbackKey) {
        Optional<BlockActionPayload.Action> action = pressed.getActions() == null
                ? Optional.empty()
                : pressed.getActions().stream().findFirst();
        Optional<ActionRef> meant = action.filter(one -> "button".equals(one.getType()))
                .map(BlockActionPayload.Action::getValue)
                .flatMap(ActionRef::decode);
        Optional<Account> account = pressed.getUser() == null
                ? Optional.empty()
                : account(
                        pressed.getTeam() == null
                                ? pressed.getUser().getTeamId()
                                : pressed.getTeam().getId(),
                        pressed.getUser().getId());
        return meant.flatMap(button -> account.map(who -> pressed(button, who, pressed, fallbackKey)));
    }

    private Received pressed(ActionRef button, Account account, BlockActionPayload payload, String fallbackKey) {
        String key = key("trigger", payload.getTriggerId(), fallbackKey);
        Optional<String> channel = channel(payload);
        Place where = payload.getView() == null
                ? place(channel.orElse(null))
                : FormSecret.where(payload.getView().getPrivateMetadata());
        Optional<Card> card = cards.of(payload, channel, where);
        Optional<String> responseUrl = trusted(payload.getResponseUrl());
        Occasion occasion = new Occasion(
                account,
                key,
                given(payload.getTriggerId()),
                responseUrl,
                card,
                channel,
                where,
                payload.getView() != null && "modal".equals(payload.getView().getType()),
                Optional.of(button));
        Set<Carry> carries =
                switch (where) {
                    // Shown beside the post, to this person alone.
                    case AMONG_OTHERS -> responseUrl.isPresent() ? Set.of(Carry.SAY) : Set.of();
                    // What is said stays to be read again; only the message itself changes at once.
                    case WITH_US -> payload.getView() == null ? replacing(card) : Set.of();
                };
        Envelope envelope = new Envelope(account, key, card.map(Card::reference), carries, where);
        Gesture gesture = Again.command(button)
                .<Gesture>map(typed -> new Gesture.CommandGiven(envelope, typed.word(), typed.rest()))
                .orElseGet(() -> new Gesture.ButtonPressed(envelope, button));
        return new Received(gesture, occasion);
    }

    private static Optional<String> channel(BlockActionPayload payload) {
        return payload.getContainer() != null && payload.getContainer().getChannelId() != null
                ? given(payload.getContainer().getChannelId())
                : Optional.ofNullable(payload.getChannel()).flatMap(channel -> given(channel.getId()));
    }

    /** Slack's ids of direct conversations begin with a D; a place we do not know is taken for the person's own. */
    private static Place place(@Nullable String channel) {
        return given(channel).filter(id -> !id.startsWith("D")).isPresent() ? Place.AMONG_OTHERS : Place.WITH_US;
    }

    /** One of our forms. */
    Optional<Received> form(ViewSubmissionPayload sent, String fallbackKey) {
        View view = sent.getView();
        Optional<Account> account = sent.getUser() == null
                ? Optional.empty()
                : account(
                        sent.getTeam() == null
                                ? sent.getUser().getTeamId()
                                : sent.getTeam().getId(),
                        sent.getUser().getId());
        Optional<ActionRef> meant = view == null || view.getCallbackId() == null
                ? Optional.empty()
                : ActionRef.decode(view.getCallbackId());
        return meant.flatMap(action -> account.map(who -> {
            String key = key("trigger", sent.getTriggerId(), fallbackKey);
            Optional<Card> card = cards.of(view);
            Place where = FormSecret.where(view.getPrivateMetadata());
            Occasion occasion = new Occasion(
                    who,
                    key,
                    given(sent.getTriggerId()),
                    Optional.empty(),
                    card,
                    Optional.empty(),
                    where,
                    true,
                    Optional.empty());
            Envelope envelope = new Envelope(who, key, card.map(Card::reference), replacing(card), where);
            return new Received(new Gesture.FormSubmitted(envelope, action, FormAnswers.of(view.getState())), occasion);
        }));
    }

    /** Words typed to the bot alone; empty for the bot's own words and for everything that is no plain message. */
    Optional<Received> words(@Nullable String team, MessageEvent said, @Nullable String eventId, String fallbackKey) {
        Typed words = Typed.of(said.getText());
        if (!"im".equals(said.getChannelType())
                || said.getBotId() != null
                || words.word().isEmpty()) {
            return Optional.empty();
        }
        return account(team, said.getUser()).map(account -> {
            String key = key("event", eventId, fallbackKey);
            Occasion occasion = new Occasion(
                    account,
                    key,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    given(said.getChannel()),
                    Place.WITH_US,
                    false,
                    Again.button(words.word(), words.rest()));
            Envelope envelope = new Envelope(account, key, Optional.empty(), Set.of());
            return new Received(new Gesture.CommandGiven(envelope, words.word(), words.rest()), occasion);
        });
    }

    /** Somebody looks at the app: at their home page, or at its messages. */
    Optional<Received> opened(
            @Nullable String team, AppHomeOpenedEvent opened, @Nullable String eventId, String fallbackKey) {
        return account(team, opened.getUser()).map(account -> {
            String key = key("event", eventId, fallbackKey);
            Occasion occasion = new Occasion(
                    account,
                    key,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    given(opened.getChannel()),
                    Place.WITH_US,
                    false,
                    Optional.empty());
            Envelope envelope = new Envelope(account, key, Optional.empty(), Set.of());
            Gesture gesture =
                    APP_HOME.equals(opened.getTab()) ? new Gesture.HomeOpened(envelope) : new Gesture.Arrived(envelope);
            return new Received(gesture, occasion);
        });
    }

    private static Set<Carry> replacing(Optional<Card> card) {
        return card.flatMap(Card::address).isPresent() ? Set.of(Carry.REPLACE) : Set.of();
    }

    private Optional<String> trusted(@Nullable String address) {
        return given(address).filter(responses::trusted);
    }

    private static Optional<Account> account(@Nullable String team, @Nullable String user) {
        return given(team).flatMap(workspace -> given(user).map(id -> new Account(Platform.SLACK, workspace, id)));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    /** Slack's own id of what happened, where it has one. */
    private static String key(String kind, @Nullable String id, String fallback) {
        String key = given(id).map(own -> kind + ":" + own).orElse(fallback);
        return key.length() <= LONGEST_KEY ? key : fallback;
    }

    /** The first word and the rest. */
    private record Typed(String word, String rest) {
        static Typed of(@Nullable String text) {
            // Slack escapes what it sends, and links what looks like an address.
            String plain = text == null
                    ? ""
                    : text.replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&")
                            .strip();
            String[] parts = plain.split("\\s+", 2);
            return new Typed(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
        }
    }
}
