package dev.viceversa.slack;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import java.net.URI;
import java.util.Optional;

/**
 * How the house reaches its Slack app, from {@code SLACK_BOT_TOKEN}, {@code SLACK_SIGNING_SECRET},
 * {@code SLACK_APP_TOKEN} and {@code SLACK_API_URL}. Looked at when the house starts: a wrong setting stops the start
 * with a sentence that says what to do. Immutable.
 */
@Context
@SlackConfigured
public final class SlackSettings {

    static final String BOT_TOKEN = "slack.bot-token";
    /** Present: Socket Mode instead of HTTP. */
    public static final String APP_TOKEN = "slack.app-token";

    private static final String SLACK = "https://slack.com/api/";

    private final String botToken;
    private final String signingSecret;
    private final Optional<String> appToken;
    private final URI apiUrl;

    public SlackSettings(
            @Value("${slack.bot-token}") String botToken,
            @Value("${slack.signing-secret:}") String signingSecret,
            @Value("${slack.app-token:}") String appToken,
            @Value("${slack.api-url:}") String apiUrl) {
        this.botToken = botToken.strip();
        this.signingSecret = signingSecret.strip();
        this.appToken = Optional.of(appToken.strip()).filter(token -> !token.isEmpty());
        this.apiUrl = address(apiUrl.strip());
        if (!this.botToken.startsWith("xoxb-")) {
            throw new ConfigurationException("SLACK_BOT_TOKEN is no bot token: copy the \"Bot User OAuth Token\""
                    + " (it starts with xoxb-) from \"OAuth & Permissions\" of your Slack app.");
        }
        this.appToken.filter(token -> !token.startsWith("xapp-")).ifPresent(wrong -> {
            throw new ConfigurationException("SLACK_APP_TOKEN is no app-level token: make one with the scope"
                + " connections:write (it starts with xapp-) under \"Basic Information\" of your Slack app, or leave"
                + " the setting out to receive by HTTP.");
        });
        if (this.appToken.isEmpty() && this.signingSecret.isEmpty()) {
            throw new ConfigurationException("SLACK_SIGNING_SECRET is missing: copy the \"Signing Secret\" from \"Basic"
                    + " Information\" of your Slack app, or set SLACK_APP_TOKEN to use Socket Mode.");
        }
    }

    public String botToken() {
        return botToken;
    }

    /** What Slack signs its requests with; empty in Socket Mode, which takes no requests. */
    public String signingSecret() {
        return signingSecret;
    }

    /** For Socket Mode; empty when Slack sends by HTTP. */
    public Optional<String> appToken() {
        return appToken;
    }

    /** Base of the Web API, ending with a slash. */
    public URI apiUrl() {
        return apiUrl;
    }

    private static URI address(String given) {
        if (given.isEmpty()) {
            return URI.create(SLACK);
        }
        try {
            URI address = URI.create(given.endsWith("/") ? given : given + "/");
            if (address.getHost() != null
                    && (address.getScheme().equals("https")
                            || address.getScheme().equals("http"))) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Said below.
        }
        throw new ConfigurationException("SLACK_API_URL must be the address of a Web API, such as " + SLACK
                + "; leave it out to speak with Slack itself.");
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "SlackSettings[apiUrl=" + apiUrl + ", socketMode=" + appToken.isPresent() + "]";
    }
}
