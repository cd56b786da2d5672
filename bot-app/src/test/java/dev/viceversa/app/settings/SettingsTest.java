package dev.viceversa.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.sealing.Keyset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @TempDir
    Path folder;

    private final Map<String, String> good = new HashMap<>();

    @BeforeEach
    void good_settings() throws IOException {
        Path keyset = folder.resolve("keyset.json");
        Keyset.fresh().writeNew(keyset);
        good.put("SLACK_BOT_TOKEN", "xoxb-1");
        good.put("SLACK_SIGNING_SECRET", "secret");
        good.put("VICEVERSA_ENCRYPTION_KEYSET", keyset.toString());
        good.put("VICEVERSA_PUBLIC_URL", "https://bot.example.com");
        good.put(
                "VICEVERSA_COORDINATORS",
                "slack:T1/U1, teams:11111111-2222-3333-4444-555555555555/11111111-2222-3333-4444-555555555555");
    }

    @Test
    void good_settings_have_no_problems() {
        assertThat(new Settings(good).problems()).isEmpty();
    }

    @Test
    void without_a_platform_the_start_points_to_the_playground() {
        assertThat(new Settings(Map.of()).problems()).anySatisfy(problem -> assertThat(problem)
                .contains("No chat platform is configured", "mvn -q compile exec:exec"));
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN,xoxp-1,does not start with xoxb-",
        "SLACK_APP_TOKEN,xoxb-1,does not start with xapp-",
        "SLACK_API_URL,nonsense,is not a web address",
        "VICEVERSA_PUBLIC_URL,bot.example.com,is not a web address",
        "VICEVERSA_COORDINATORS,mia,is neither slack:",
        "VICEVERSA_API_TOKEN,short,shorter than 24",
        "MICRONAUT_SERVER_PORT,70000,is not a port",
        "VICEVERSA_LOG_FORMAT,xml,is plain or json",
        "VICEVERSA_SHUTDOWN_NOTICE,5m,is a number of seconds",
        "DATASOURCES_DEFAULT_URL,jdbc:mysql://db/viceversa,connectionTimeZone=UTC",
        "DATASOURCES_DEFAULT_URL,jdbc:postgresql://db/viceversa,must begin with jdbc:mysql:",
        "VICEVERSA_ENCRYPTION_KEYSET,/nowhere/keyset.json,cannot be read",
        "VICEVERSA_RETENTION_NOTES,a year,not a time to keep data",
        "VICEVERSA_RETENTION_LEAVERS,P3D,not less than P30D",
        "TEAMS_APP_ID,mine,TEAMS_APP_ID is missing or not an id",
    })
    void a_wrong_setting_is_named_with_what_to_do(String name, String value, String said) {
        good.put(name, value);
        assertThat(new Settings(good).problems())
                .anySatisfy(problem -> assertThat(problem.replace("which is neither", "is neither"))
                        .contains(name)
                        .contains(said));
    }

    @Test
    void a_file_that_is_no_keyset_is_refused_without_quoting_it() throws IOException {
        Path notOne = Files.writeString(folder.resolve("other.json"), "{\"secret\":\"do not tell\"}");
        good.put("VICEVERSA_ENCRYPTION_KEYSET", notOne.toString());
        List<String> problems = new Settings(good).problems();
        assertThat(problems)
                .singleElement()
                .asString()
                .contains("is not a keyset")
                .doesNotContain("do not tell");
    }

    @Test
    void the_values_of_secrets_are_never_told() {
        good.put("SLACK_BOT_TOKEN", "xoxp-very-secret");
        good.put("VICEVERSA_API_TOKEN", "also-secret");
        assertThat(new Settings(good).problems())
                .noneMatch(problem -> problem.contains("very-secret") || problem.contains("also-secret"));
    }
}
