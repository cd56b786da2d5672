package dev.viceversa.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings as they stand in the environment, checked before anything starts. Immutable; values are never logged.
 */
public final class Settings {

    private final Map<String, String> environment;

    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** A setting, stripped; empty when absent or blank. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public boolean has(String name) {
        return get(name).isPresent();
    }

    /** One sentence for everything that is wrong or missing, saying what to do; empty when the bot may start. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        boolean slack = has("SLACK_BOT_TOKEN") || has("SLACK_SIGNING_SECRET") || has("SLACK_APP_TOKEN");
        boolean teams = has("TEAMS_APP_ID") || has("TEAMS_APP_PASSWORD") || has("TEAMS_TENANT_ID");
        if (!slack && !teams) {
            problems.add("No chat platform is configured. Set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET for Slack"
                    + " (docs/slack-setup.md), or TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID for Teams"
                    + " (docs/teams-setup.md). To look around first, start the playground: mvn -q compile exec:exec");
        }
        if (slack) {
            new SlackSettingsCheck(this).addProblems(problems);
        }
        if (teams) {
            new TeamsSettingsCheck(this).addProblems(problems);
        }
        new HouseSettingsCheck(this).addProblems(problems);
        return problems;
    }
}
