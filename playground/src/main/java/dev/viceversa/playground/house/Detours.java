package dev.viceversa.playground.house;

import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.teams.PretendTeams;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways from the bot to its platforms: straight to the pretended ones, or by a relay where another server takes over.
 * Close it to stop the relays.
 */
final class Detours implements AutoCloseable {

    private final PretendTeams teams;
    private final List<Relay> relays = new ArrayList<>();
    private final Optional<KeysOfBoth> keys;
    private final String slackApi;
    private final String teamsLogin;
    private final boolean othersLogin;

    /** To be made before anybody acts: people on Teams tell the bot with everything they do where to answer. */
    Detours(PretendSlack slack, PretendTeams teams, OtherServers others) {
        this.teams = teams;
        slackApi = way(slack.apiUrl(), others.slackApi());
        teamsLogin = way(teams.loginUrl(), others.teamsLogin());
        othersLogin = others.teamsLogin().isPresent();
        keys = others.teamsKeys().map(other -> new KeysOfBoth(URI.create(teams.openIdMetadataUrl()), other));
        teams.standBehind(way(teams.serviceUrl(), others.teamsService()));
    }

    String slackApi() {
        return slackApi;
    }

    String teamsLogin() {
        return teamsLogin;
    }

    String teamsMetadata() {
        return keys.map(KeysOfBoth::address).orElseGet(teams::openIdMetadataUrl);
    }

    /** The other servers take over. */
    void handOver() {
        relays.forEach(Relay::handOver);
        if (othersLogin) {
            teams.login().leaveTokensToAnother();
        }
    }

    private String way(String pretended, Optional<URI> other) {
        Optional<Relay> relay = other.map(successor -> new Relay(pretended, successor));
        relay.ifPresent(relays::add);
        return relay.map(Relay::address).orElse(pretended);
    }

    @Override
    public void close() {
        relays.forEach(Relay::close);
        keys.ifPresent(KeysOfBoth::close);
    }
}
