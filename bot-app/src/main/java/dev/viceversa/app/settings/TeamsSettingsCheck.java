package dev.viceversa.app.settings;

import java.util.List;
import java.util.regex.Pattern;

/** What Microsoft Teams needs to work. */
record TeamsSettingsCheck(Settings settings) {

    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    void addProblems(List<String> problems) {
        guid("TEAMS_APP_ID", "the application (client) id of your Azure Bot", problems);
        guid("TEAMS_TENANT_ID", "the directory (tenant) id; new bots are single-tenant", problems);
        if (!settings.has("TEAMS_APP_PASSWORD")) {
            problems.add("TEAMS_APP_PASSWORD is missing. Make a client secret for the app registration and copy its"
                    + " value, not its id.");
        }
    }

    private void guid(String name, String what, List<String> problems) {
        if (settings.get(name).filter(GUID.asMatchPredicate()).isEmpty()) {
            problems.add(
                    name + " is missing or not an id like 11111111-2222-3333-4444-555555555555. It is " + what + ".");
        }
    }
}
