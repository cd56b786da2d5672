package dev.viceversa.playground.house;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Other servers on this machine that stand in for the pretended platforms once the sample program has begun; what is
 * empty stays pretended. Immutable.
 *
 * @param slackApi Slack's Web API
 * @param teamsLogin where access tokens for Teams are made
 * @param teamsKeys the metadata that lead to the keys activities are signed with
 * @param teamsService the Bot Connector, which the sample company's people on Teams are written to by
 */
public record OtherServers(
        Optional<URI> slackApi, Optional<URI> teamsLogin, Optional<URI> teamsKeys, Optional<URI> teamsService) {

    /** Everything is pretended. */
    public static final OtherServers NONE =
            new OtherServers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final String SLACK_API = "SLACK_API_URL";
    private static final String TEAMS_LOGIN = "TEAMS_LOGIN_URL";
    private static final String TEAMS_KEYS = "TEAMS_OPENID_METADATA_URL";
    private static final String TEAMS_SERVICE = "TEAMS_SERVICE_URL";

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    /** What is wrong with the settings, a sentence each; empty when nothing is. */
    public static List<String> problems(Map<String, String> environment) {
        return List.of(SLACK_API, TEAMS_LOGIN, TEAMS_KEYS, TEAMS_SERVICE).stream()
                .filter(name -> !environment.getOrDefault(name, "").isBlank())
                .filter(name -> address(environment, name).isEmpty())
                .map(name -> "A playground speaks to this machine only, so " + name
                        + " must be an address like http://127.0.0.1:9000/; leave it out for the pretended platform.")
                .toList();
    }

    /** As the settings say; those with {@link #problems} are left out. */
    public static OtherServers of(Map<String, String> environment) {
        return new OtherServers(
                address(environment, SLACK_API),
                address(environment, TEAMS_LOGIN),
                address(environment, TEAMS_KEYS),
                address(environment, TEAMS_SERVICE));
    }

    private static Optional<URI> address(Map<String, String> environment, String name) {
        try {
            return Optional.of(URI.create(environment.getOrDefault(name, "").strip()))
                    .filter(uri -> "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    .filter(uri -> uri.getHost() != null && HERE.contains(uri.getHost()) && uri.getUserInfo() == null);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
