package dev.viceversa.pretend.slack.api;

import dev.viceversa.pretend.slack.workspace.Installation;
import dev.viceversa.pretend.slack.workspace.SlackApp;
import org.jspecify.annotations.Nullable;

/** Tells what the token of a call is worth. It stands in the header or, as Slack still allows, among the form arguments. */
final class Tokens {

    private static final String BEARER = "Bearer ";

    /** What came of looking. */
    sealed interface Check {
        /** The bot token, which works. */
        record Bot() implements Check {}

        /** The app-level token. */
        record App() implements Check {}

        /** Neither; {@code error} is Slack's code. */
        record Denied(String error) implements Check {}
    }

    private final SlackApp app;
    private final Installation installation;

    Tokens(SlackApp app, Installation installation) {
        this.app = app;
        this.installation = installation;
    }

    Check check(@Nullable String authorization, Arguments arguments) {
        String token = authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : arguments.text("token");
        if (token.isEmpty()) {
            return new Check.Denied("not_authed");
        }
        if (token.equals(app.appToken())) {
            return new Check.App();
        }
        if (!token.equals(app.botToken())) {
            return new Check.Denied("invalid_auth");
        }
        return switch (installation.token()) {
            case VALID -> new Check.Bot();
            case REVOKED -> new Check.Denied("token_revoked");
            case INACTIVE -> new Check.Denied("account_inactive");
        };
    }
}
