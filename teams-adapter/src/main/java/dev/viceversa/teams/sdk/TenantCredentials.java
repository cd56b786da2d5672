package dev.viceversa.teams.sdk;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import jakarta.inject.Singleton;

/** The credentials the SDK's client puts on its requests: those of the bot's one tenant. Thread-safe. */
@Singleton
@TeamsConfigured
final class TenantCredentials extends AppCredentials {

    private final TenantLogin login;

    TenantCredentials(TeamsSettings settings, TenantLogin login) {
        super(settings.tenantId());
        this.login = login;
        setAppId(settings.appId());
    }

    @Override
    protected Authenticator buildAuthenticator() {
        return login;
    }
}
