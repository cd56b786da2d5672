package dev.viceversa.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.User;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.NotStored;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.people.AccountEvents;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Platform;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.inbound.SlackInbound.Received;
import dev.viceversa.slack.reply.HomePages;
import dev.viceversa.slack.reply.SlackReplies;
import dev.viceversa.slack.web.Profiles;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens when Bolt has read something: a gesture goes to the front desk, its reply back on the wire. Where
 * nothing was stored, events fail so that Slack repeats them; commands, buttons and forms, which it does not repeat,
 * are told. Thread-safe.
 */
@Singleton
@SlackConfigured
final class Listeners {

    private final SlackInbound inbound;
    private final FrontDesk desk;
    private final SlackReplies replies;
    private final HomePages homes;
    private final AccountEvents accounts;
    private final People people;

    Listeners(
            SlackInbound inbound,
            FrontDesk desk,
            SlackReplies replies,
            HomePages homes,
            AccountEvents accounts,
            People people) {
        this.inbound = inbound;
        this.desk = desk;
        this.replies = replies;
        this.homes = homes;
        this.accounts = accounts;
        this.people = people;
    }

    Response command(SlashCommandPayload typed, String key) {
        Optional<Received> received = inbound.command(typed, key);
        if (received.isEmpty()) {
            return Response.ok();
        }
        try {
            Reply reply = take(received.get());
            return replies.toCommand(reply, received.get().occasion());
        } catch (NotStored databaseAway) {
            return replies.notStored(received.get().occasion());
        }
    }

    Response button(BlockActionPayload pressed, String key) {
        Optional<Received> received = inbound.button(pressed, key);
        if (received.isEmpty()) {
            return Response.ok();
        }
        try {
            return replies.toButton(take(received.get()), received.get().occasion());
        } catch (NotStored databaseAway) {
            return replies.buttonNotStored(received.get().occasion());
        }
    }

    Response form(ViewSubmissionPayload sent, String key) {
        Optional<Received> received = inbound.form(sent, key);
        if (received.isEmpty()) {
            return Response.ok();
        }
        try {
            return replies.toForm(take(received.get()), received.get().occasion(), sent.getView());
        } catch (NotStored databaseAway) {
            return replies.formNotStored(received.get().occasion(), sent.getView());
        }
    }

    Response words(EventsApiPayload<MessageEvent> payload, String key) {
        return inbound.words(payload.getTeamId(), payload.getEvent(), payload.getEventId(), key)
                .map(received -> replies.toEvent(take(received), received.occasion()))
                .orElseGet(Response::ok);
    }

    Response opened(EventsApiPayload<AppHomeOpenedEvent> payload, String key) {
        return inbound.opened(payload.getTeamId(), payload.getEvent(), payload.getEventId(), key)
                .filter(this::news)
                .map(received -> replies.toEvent(take(received), received.occasion()))
                .orElseGet(Response::ok);
    }

    void account(EventsApiPayload<?> payload, @Nullable User user) {
        if (payload.getTeamId() != null && user != null && user.getId() != null) {
            accounts.told(Profiles.of(user, payload.getTeamId(), false));
        }
    }

    void accessLost(EventsApiPayload<?> payload, AppUninstalledEvent event) {
        accounts.accessLost(Platform.SLACK, String.valueOf(payload.getTeamId()), event.getType());
    }

    void tokensRevoked(EventsApiPayload<?> payload, TokensRevokedEvent event) {
        // Tokens of single people are none of ours.
        boolean ours = event.getTokens() != null
                && event.getTokens().getBot() != null
                && !event.getTokens().getBot().isEmpty();
        if (ours) {
            accounts.accessLost(Platform.SLACK, String.valueOf(payload.getTeamId()), event.getType());
        }
    }

    private Reply take(Received received) {
        Reply reply = desk.receive(received.gesture());
        if (!(received.gesture() instanceof Gesture.HomeOpened)) {
            homes.refresh(received.occasion().account());
        }
        return reply;
    }

    /** Whoever opens the bot's messages is welcomed the first time only; Slack does not say which time it is. */
    private boolean news(Received received) {
        return !(received.gesture() instanceof Gesture.Arrived)
                || people.identity(received.occasion().account()).isEmpty();
    }
}
