package dev.viceversa.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.NotStored;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.people.Account;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import dev.viceversa.teams.connector.Whereabouts;
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
final class TeamsDesk {

    /** Why nobody can be reached for whom the app was removed. */
    static final String REMOVED = "app_removed";

    private static final Logger LOG = LoggerFactory.getLogger(TeamsDesk.class);

    private final TeamsInbound inbound;
    private final TeamsSettings settings;
    private final FrontDesk desk;
    private final TeamsReplies replies;
    private final Whereabouts whereabouts;

    /**
     * What goes back.
     *
     * @param body empty for none
     */
    record Answer(int status, Optional<JsonNode> body) {
        static final Answer DONE = new Answer(200, Optional.empty());
        static final Answer AWAY = new Answer(503, Optional.empty());
        static final Answer UNKNOWN = new Answer(501, Optional.empty());
    }

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

    Answer receive(Activity activity) {
        try {
            return taken(activity);
        } catch (NotStored away) {
            return Answer.AWAY;
        } catch (RuntimeException problem) {
            if (DatabaseAway.is(problem)) {
                return Answer.AWAY;
            }
            LOG.error("An activity of type {} could not be handled", activity.type(), problem);
            return activity.type().equals("invoke")
                    ? new Answer(200, Optional.of(InvokeAnswers.notOurs()))
                    : Answer.DONE;
        }
    }

    private Answer taken(Activity activity) {
        boolean invoke = activity.type().equals("invoke");
        if (invoke && !activity.name().equals("adaptiveCard/action")) {
            return Answer.UNKNOWN;
        }
        // Somebody of another tenant, or nobody: the bot serves one company.
        Optional<Account> account =
                TeamsInbound.account(activity).filter(one -> one.workspace().equals(settings.tenantId()));
        if (account.isEmpty()) {
            return invoke ? new Answer(200, Optional.of(InvokeAnswers.notOurs())) : Answer.DONE;
        }
        return switch (activity.type()) {
            case "message" -> {
                whereabouts.saw(account.get(), TeamsInbound.seen(activity));
                inbound.message(activity, account.get()).ifPresent(this::say);
                yield Answer.DONE;
            }
            case "invoke" -> {
                whereabouts.saw(account.get(), TeamsInbound.seen(activity));
                yield new Answer(
                        200,
                        Optional.of(inbound.invoke(activity, account.get())
                                .map(this::press)
                                .orElseGet(InvokeAnswers::notOurs)));
            }
            case "installationUpdate" -> installed(activity, account.get());
            case "conversationUpdate" -> {
                if (activity.personal()) {
                    whereabouts.saw(account.get(), TeamsInbound.seen(activity));
                    whereabouts.keep(account.get());
                }
                yield Answer.DONE;
            }
            default -> Answer.DONE;
        };
    }

    private Answer installed(Activity activity, Account account) {
        if (!activity.personal()) {
            return Answer.DONE;
        }
        if (activity.text("/action").startsWith("remove")) {
            whereabouts.gone(account, REMOVED);
            return Answer.DONE;
        }
        whereabouts.saw(account, TeamsInbound.seen(activity));
        say(inbound.arrived(activity, account));
        return Answer.DONE;
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
