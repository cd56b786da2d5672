package dev.viceversa.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.core.text.Texts;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TeamsSettingsTest {

    private static final String ID = "11111111-2222-3333-4444-55555555ABCD";

    @Test
    void ids_are_lower_case_and_microsofts_addresses_usual() {
        TeamsSettings settings = new TeamsSettings(ID, " secret ", ID, "", "", "", false);
        assertThat(settings.appId()).isEqualTo(ID.toLowerCase(Locale.ROOT));
        assertThat(settings.appPassword()).isEqualTo("secret");
        assertThat(settings.openIdMetadata().getHost()).isEqualTo("login.botframework.com");
        assertThat(settings.tokenEndpoint())
                .hasToString("https://login.microsoftonline.com/" + ID.toLowerCase(Locale.ROOT) + "/oauth2/v2.0/token");
        assertThat(settings.serviceHosts().allowed("https://smba.trafficmanager.net/emea/x"))
                .isPresent();
        assertThat(settings.serviceHosts().allowed("http://127.0.0.1:8080/")).isEmpty();
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void a_wrong_setting_stops_the_start_and_says_which() {
        wrong("TEAMS_APP_ID", "", "s", ID, "", "", "");
        wrong("TEAMS_APP_ID", "mine", "s", ID, "", "", "");
        wrong("TEAMS_TENANT_ID", ID, "s", "common", "", "", "");
        wrong("TEAMS_APP_PASSWORD", ID, " ", ID, "", "", "");
        wrong("TEAMS_OPENID_METADATA_URL", ID, "s", ID, "http://127.0.0.1/x", "", "");
        wrong("TEAMS_OPENID_METADATA_URL", ID, "s", ID, "nonsense", "", "");
        wrong("TEAMS_LOGIN_URL", ID, "s", ID, "", "http://login.example.com", "");
        wrong("TEAMS_SERVICE_HOSTS", ID, "s", ID, "", "", "https://smba.trafficmanager.net");
        wrong("TEAMS_SERVICE_HOSTS", ID, "s", ID, "", "", "smba.trafficmanager.net, 127.0.0.1");
    }

    @Test
    void services_on_this_machine_are_for_playgrounds_only() {
        TeamsSettings settings =
                new TeamsSettings(ID, "s", ID, "http://127.0.0.1:1/x", "http://localhost:1", "127.0.0.1", true);
        assertThat(settings.serviceHosts().allowed("http://127.0.0.1:1/teams/")).isPresent();
        assertThat(settings.serviceHosts().allowed("http://10.0.0.1:1/teams/")).isEmpty();
    }

    @Test
    void every_text_is_there_in_both_languages() {
        Texts texts = new Texts();
        assertThat(texts.keys("teams", Locale.GERMAN)).isNotEmpty().isEqualTo(texts.keys("teams", Locale.ENGLISH));
    }

    private static void wrong(
            String name, String app, String password, String tenant, String metadata, String login, String hosts) {
        assertThatThrownBy(() -> new TeamsSettings(app, password, tenant, metadata, login, hosts, false))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(name);
    }
}
