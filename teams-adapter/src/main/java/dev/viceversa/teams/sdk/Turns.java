package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.teams.TeamsActivityHandler;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import dev.viceversa.teams.inbound.Household;
import dev.viceversa.teams.inbound.TeamsActivity;
import java.util.concurrent.CompletableFuture;

/**
 * One activity, told apart by the SDK's handler and handed to whom it concerns. For one activity, by one thread.
 *
 * <p>What the handler would do by itself with conversations, invokes and events of Teams is not wanted: it asks the Bot
 * Connector about every new member, and throws on values it does not know.
 */
final class Turns extends TeamsActivityHandler {

    private static final String CARD = "adaptiveCard/action";

    private final TeamsActivity activity;
    private final Household house;

    Turns(TeamsActivity activity, Household house) {
        this.activity = activity;
        this.house = house;
    }

    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext turn) {
        house.said(activity);
        return done();
    }

    /** Every other invoke stays unanswered, which the adapter turns into the protocol's 501. */
    @Override
    protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext turn) {
        if (activity.name().equals(CARD)) {
            JsonNode answer = house.pressed(activity);
            Activity response = new Activity(ActivityTypes.INVOKE_RESPONSE);
            response.setValue(new InvokeResponse(200, answer));
            turn.getTurnState().add(BotFrameworkAdapter.INVOKE_RESPONSE_KEY, response);
        }
        return done();
    }

    @Override
    protected CompletableFuture<Void> onInstallationUpdateAdd(TurnContext turn) {
        house.installed(activity);
        return done();
    }

    @Override
    protected CompletableFuture<Void> onInstallationUpdateRemove(TurnContext turn) {
        house.removed(activity);
        return done();
    }

    @Override
    protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext turn) {
        house.gathered(activity);
        return done();
    }

    @Override
    protected CompletableFuture<Void> onEventActivity(TurnContext turn) {
        return done();
    }

    private static <T> CompletableFuture<T> done() {
        return CompletableFuture.completedFuture(null);
    }
}
