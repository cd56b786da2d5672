package dev.viceversa.playground.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which other servers a playground speaks to. */
class OtherServersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://slack.com/api/",
                "https://smba.trafficmanager.net/teams/",
                "http://127.0.0.1.example.com/",
                "http://127.0.0.1@example.com/",
                "http://192.168.0.7:9000/",
                "file:///etc/passwd",
                "127.0.0.1:9000",
                "no address"
            })
    void what_is_not_on_this_machine_is_refused_in_a_sentence(String address) {
        Map<String, String> environment = Map.of("TEAMS_SERVICE_URL", address);
        assertThat(OtherServers.problems(environment))
                .singleElement()
                .asString()
                .startsWith("A playground speaks to this machine only, so TEAMS_SERVICE_URL must be");
        assertThat(OtherServers.of(environment)).isEqualTo(OtherServers.NONE);
    }

    @Test
    void this_machine_is_taken_and_nothing_is_nothing() {
        Map<String, String> environment = Map.of(
                "TEAMS_LOGIN_URL", "http://localhost:9000",
                "TEAMS_OPENID_METADATA_URL", "http://127.0.0.1:9000/openid",
                "SLACK_API_URL", " ");
        assertThat(OtherServers.problems(environment)).isEmpty();
        OtherServers others = OtherServers.of(environment);
        assertThat(others.teamsLogin()).contains(URI.create("http://localhost:9000"));
        assertThat(others.teamsKeys()).contains(URI.create("http://127.0.0.1:9000/openid"));
        assertThat(others.slackApi()).isEmpty();
        assertThat(others.teamsService()).isEmpty();
    }
}
