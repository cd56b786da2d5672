package dev.viceversa.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.NotStored;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.trace.Trace;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import dev.viceversa.teams.connector.Whereabouts;
import dev.viceversa.teams.inbound.Protocol.Arrival;
import dev.viceversa.teams.inbound.Protocol.Returned;
import dev.viceversa.teams.inbound.TeamsInbound.Received;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what arrived and was verified to the front desk and its reply back. Nothing that happens here is ever an error to
 * Teams, but a database that is away, after which Teams tries again. Thread-safe.
 */
@Singleton
@TeamsConfigured
final class TeamsDesk implements Household {

    /** Why nobody can be reached for whom the app was removed. */
    static final String REMOVED = "app_removed";

    private static final Returned AWAY = new Returned(503, Optional.empty());
    private static final Logger LOG = LoggerFactory.getLogger(TeamsDesk.class);

    private final TeamsInbound inbound;
    private final TeamsSettings settings;
    private final FrontDesk desk;
    private final TeamsReplies replies;
    private final Whereabouts whereabouts;

    TeamsDesk(
            TeamsInbound inbound,
            TeamsSettings settings,
            FrontDesk desk,
            TeamsReplies replies,
            Whereabouts whereabouts) {
        this.inbound = inbound;
        this.settings = settings;
        this.desk = desk;
        this.replies = replies;
        this.whereabouts = whereabouts;
    }

    Returned receive(Arrival arrival) {
        try {
            return arrival.handTo(this);
        } catch (NotStored away) {
            return AWAY;
        } catch (RuntimeException problem) {
            if (DatabaseAway.is(problem)) {
                return AWAY;
            }
            String type = arrival.activity().type();
            LOG.error("An activity of type {} could not be handled: {}", type, Trace.of(problem));
            return new Returned(200, type.equals("invoke") ? Optional.of(InvokeAnswers.notOurs()) : Optional.empty());
        }
    }

    @Override
    public void said(TeamsActivity message) {
        account(message).ifPresent(account -> {
            whereabouts.saw(account, TeamsInbound.seen(message));
            inbound.message(message, account).ifPresent(this::say);
        });
    }

    @Override
    public JsonNode pressed(TeamsActivity invoke) {
        return account(invoke)
                .flatMap(account -> {
                    whereabouts.saw(account, TeamsInbound.seen(invoke));
                    return inbound.invoke(invoke, account);
                })
                .map(this::press)
                .orElseGet(InvokeAnswers::notOurs);
    }

    @Override
    public void installed(TeamsActivity installation) {
        personally(installation).ifPresent(account -> {
            whereabouts.saw(account, TeamsInbound.seen(installation));
            say(inbound.arrived(installation, account));
        });
    }

    @Override
    public void removed(TeamsActivity installation) {
        personally(installation).ifPresent(account -> whereabouts.gone(account, REMOVED));
    }

    @Override
    public void gathered(TeamsActivity update) {
        personally(update).ifPresent(account -> {
            whereabouts.saw(account, TeamsInbound.seen(update));
            whereabouts.keep(account);
        });
    }

    /** Empty for somebody of another tenant, and for nobody: the bot serves one company. */
    private Optional<Account> account(TeamsActivity activity) {
        return TeamsInbound.account(activity).filter(one -> one.workspace().equals(settings.tenantId()));
    }

    private Optional<Account> personally(TeamsActivity activity) {
        return account(activity).filter(one -> activity.place().personal());
    }

    private void say(Received received) {
        replies.toMessage(take(received), received.occasion());
    }

    private ObjectNode press(Received received) {
        Reply reply = take(received);
        return received.gesture() instanceof Gesture.FormSubmitted
                ? replies.toForm(reply, received.occasion())
                : replies.toButton(reply, received.occasion());
    }

    /** The address is kept before anything is said, and again after somebody was met for the first time. */
    private Reply take(Received received) {
        Account account = received.occasion().account();
        whereabouts.keep(account);
        Reply reply = desk.receive(received.gesture());
        whereabouts.keep(account);
        return reply;
    }
}
