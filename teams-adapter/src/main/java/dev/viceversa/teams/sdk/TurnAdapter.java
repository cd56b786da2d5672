package dev.viceversa.teams.sdk;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.integration.BotFrameworkHttpAdapter;
import com.microsoft.bot.schema.Activity;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The SDK's adapter, from the point on where a request is known to be Teams': its own token check is never asked, because it
 * drops the result of checking claims, and takes tokens of foreign bots, without an end and without a place. Thread-safe.
 */
@Singleton
@TeamsConfigured
final class TurnAdapter extends BotFrameworkHttpAdapter {

    private final TeamsSettings settings;
    private final ConnectorClients clients;

    TurnAdapter(TeamsSettings settings, ConnectorClients clients) {
        super(new SimpleCredentialProvider(settings.appId(), ""), null);
        this.settings = settings;
        this.clients = clients;
    }

    /**
     * Runs one turn in the calling thread.
     *
     * @return what goes back for an invoke; empty for everything else
     * @throws RuntimeException what the turn threw, as it is
     */
    Optional<InvokeResponse> turn(Activity activity, Turns turns) {
        // The SDK would make this the language of the whole process, and gather replies instead of answering.
        activity.setLocale(null);
        activity.setDeliveryMode(null);
        ClaimsIdentity signed = new ClaimsIdentity(
                "Bearer",
                Map.of(
                        AuthenticationConstants.AUDIENCE_CLAIM, settings.appId(),
                        AuthenticationConstants.SERVICE_URL_CLAIM, activity.getServiceUrl()));
        try {
            return Optional.ofNullable(
                    processActivity(signed, activity, turns::onTurn).join());
        } catch (CompletionException failed) {
            Throwable cause = Failures.unwrapped(failed);
            throw cause instanceof RuntimeException problem ? problem : new IllegalStateException(cause);
        }
    }

    /** The mended client, instead of one that sends again and again to wherever the activity says. */
    @Override
    public CompletableFuture<ConnectorClient> createConnectorClient(
            String serviceUrl, ClaimsIdentity identity, String audience) {
        URI place = settings.serviceHosts().allowed(serviceUrl).orElseThrow();
        return CompletableFuture.completedFuture(clients.at(place, ConnectorClients.Patience.SENDING));
    }
}
