package dev.viceversa.app.settings;

import java.util.List;

/** What Slack needs to work. */
record SlackSettingsCheck(Settings settings) {

    void addProblems(List<String> problems) {
        if (!settings.has("SLACK_BOT_TOKEN")) {
            problems.add("SLACK_BOT_TOKEN is missing. Copy the bot user token (xoxb-…) from your Slack app's"
                    + " \"OAuth & Permissions\" page.");
        }
        settings.get("SLACK_BOT_TOKEN")
                .filter(token -> !token.startsWith("xoxb-"))
                .ifPresent(_ -> problems.add("SLACK_BOT_TOKEN does not start with xoxb-. It must be the bot user token,"
                        + " not a user, app or legacy token."));
        if (!settings.has("SLACK_APP_TOKEN") && !settings.has("SLACK_SIGNING_SECRET")) {
            problems.add("SLACK_SIGNING_SECRET is missing. Copy it from \"Basic Information\" of your Slack app, or set"
                    + " SLACK_APP_TOKEN to use Socket Mode, which needs no public address.");
        }
        settings.get("SLACK_APP_TOKEN")
                .filter(token -> !token.startsWith("xapp-"))
                .ifPresent(_ -> problems.add("SLACK_APP_TOKEN does not start with xapp-. Make an app-level token with"
                        + " the scope connections:write on \"Basic Information\" of your Slack app."));
        settings.get("SLACK_API_URL")
                .filter(address -> !WebAddress.isHttp(address))
                .ifPresent(address -> problems.add("SLACK_API_URL is not a web address: " + address));
    }
}
