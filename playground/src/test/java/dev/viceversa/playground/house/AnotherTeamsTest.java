package dev.viceversa.playground.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.playground.sample.SampleCompany;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsUser;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Teams addresses name another server on this machine: as strict, with keys, tokens and a ledger of its own. */
class AnotherTeamsTest {

    private static PretendTeams other;
    private static PlaygroundHouse house;

    @BeforeAll
    static void two() {
        other = PretendTeams.start();
        SampleCompany.load().settleIn(other);
        other.tenant().users().forEach(user -> other.tenant().install(user, true));
        house = PlaygroundHouse.start(
                0,
                true,
                OtherServers.of(Map.of(
                        "TEAMS_OPENID_METADATA_URL", other.openIdMetadataUrl(),
                        "TEAMS_LOGIN_URL", other.loginUrl(),
                        "TEAMS_SERVICE_URL", other.serviceUrl())));
        other.sendTo(URI.create(house.address()).resolve("/api/messages"));
    }

    @AfterAll
    static void end() {
        house.close();
        other.close();
    }

    @Test
    void another_server_gets_what_the_sample_program_sends_and_the_clock_still_turns() throws Exception {
        int known = onTeams(house.teams().ledger());
        assertThat(known).isPositive();
        assertThat(Turned.by(house, "P14D")).isEqualTo(200);
        assertThat(onTeams(other.ledger())).isPositive();
        assertThat(other.ledger().calls("token")).isNotEmpty();
        assertThat(onTeams(house.teams().ledger())).isEqualTo(known);
    }

    @Test
    void people_act_on_either_server() {
        TeamsUser someone = other.tenant().users().getFirst();
        assertThat(other.as(someone).types("help").failure()).isEmpty();
        assertThat(other.as(someone).messages()).isNotEmpty();
        TeamsUser atThePage = house.teams().tenant().users().getLast();
        assertThat(house.teams().as(atThePage).types("help").failure()).isEmpty();
    }

    private static int onTeams(Ledger ledger) {
        return ledger.messages(entry -> entry.platform().equals("teams")).size();
    }
}
