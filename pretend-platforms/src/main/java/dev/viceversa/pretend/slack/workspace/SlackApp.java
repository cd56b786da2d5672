package dev.viceversa.pretend.slack.workspace;

import java.util.Set;

/**
 * The app under test as Slack knows it: its ids and its secrets. All secrets are made up.
 *
 * @param id {@code A…}
 * @param name the name people read
 * @param botId {@code B…}
 * @param botUserId the account it writes as, {@code U…}
 * @param botToken what it authorises itself with
 * @param appToken what it opens Socket Mode with
 * @param signingSecret what requests to it are signed with
 * @param scopes what it was granted
 */
public record SlackApp(
        String id,
        String name,
        String botId,
        String botUserId,
        String botToken,
        String appToken,
        String signingSecret,
        Set<String> scopes) {

    /** The scopes a program that writes to people personally asks for: personal messages, people and files, and commands. */
    public static final Set<String> USUAL_SCOPES = Set.of(
            "chat:write",
            "commands",
            "im:write",
            "im:history",
            "users:read",
            "users:read.email",
            "team:read",
            "files:write");

    /** An app with fresh secrets and the usual scopes. */
    public static SlackApp fresh() {
        return new SlackApp(
                "A0000000APP",
                "Viceversa",
                "B0000000BOT",
                "U0000000BOT",
                "xoxb-pretend-" + Ids.secret(12),
                "xapp-pretend-" + Ids.secret(12),
                Ids.secret(16),
                USUAL_SCOPES);
    }

    /** The same app with other scopes. */
    public SlackApp withScopes(Set<String> changed) {
        return new SlackApp(id, name, botId, botUserId, botToken, appToken, signingSecret, Set.copyOf(changed));
    }

    /** The same app with these secrets. */
    public SlackApp withSecrets(String changedBotToken, String changedAppToken, String changedSigningSecret) {
        return new SlackApp(id, name, botId, botUserId, changedBotToken, changedAppToken, changedSigningSecret, scopes);
    }
}
