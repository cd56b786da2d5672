package dev.viceversa.teams.sdk;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.Authenticator;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's own access token, made by MSAL with the client secret in the bot's one tenant and kept until shortly before its
 * end. The SDK would ask the tenant all multi-tenant bots share, where a single-tenant bot is not known. Whoever asks while
 * the login is being asked gets the same answer. Thread-safe.
 */
@Singleton
@TeamsConfigured
final class TenantLogin implements Authenticator {

    private static final Logger LOG = LoggerFactory.getLogger(TenantLogin.class);

    /** A name for MSAL's books only: where the token really comes from is up to {@link LoginHttp}. */
    private static final String AUTHORITY = "https://login.microsoftonline.com/";

    private final TeamsSettings settings;
    private final LoginHttp http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ClientCredentialParameters wanted = ClientCredentialParameters.builder(
                    Set.of(AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE))
            .build();
    private ConfidentialClientApplication application;
    private @Nullable CompletableFuture<IAuthenticationResult> asked;

    TenantLogin(TeamsSettings settings) {
        this.settings = settings;
        http = new LoginHttp(settings);
        application = application();
    }

    @Override
    public synchronized CompletableFuture<IAuthenticationResult> acquireToken() {
        if (asked == null || asked.isDone()) {
            asked = application.acquireToken(wanted).handle(TenantLogin::given);
        }
        return asked;
    }

    /** The service did not take this token: the next one is asked for. */
    synchronized void refused(String token) {
        boolean current = asked != null
                && asked.isDone()
                && !asked.isCompletedExceptionally()
                && asked.join().accessToken().equals(token);
        if (current) {
            application = application();
        }
    }

    private static IAuthenticationResult given(@Nullable IAuthenticationResult token, @Nullable Throwable problem) {
        if (token != null) {
            return token;
        }
        LOG.warn("The login gives no access token: {}", why(problem));
        throw new NoToken();
    }

    private static String why(@Nullable Throwable problem) {
        Throwable last = problem;
        while (last != null && last.getCause() != null && !(last instanceof LoginHttp.Refused)) {
            last = last.getCause();
        }
        return last instanceof LoginHttp.Refused refused ? String.valueOf(refused.getMessage()) : String.valueOf(last);
    }

    private ConfidentialClientApplication application() {
        try {
            return ConfidentialClientApplication.builder(
                            settings.appId(), ClientCredentialFactory.createFromSecret(settings.appPassword()))
                    .authority(AUTHORITY + settings.tenantId() + "/")
                    .validateAuthority(false)
                    .instanceDiscovery(false)
                    .disableInternalRetries()
                    .httpClient(http)
                    .executorService(threads)
                    .build();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
        http.close();
    }

    /** The login gave none. */
    static final class NoToken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoToken() {
            super("no access token");
        }
    }
}
