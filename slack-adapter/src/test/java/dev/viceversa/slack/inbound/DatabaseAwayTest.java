package dev.viceversa.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.slack.stage.SlackHouse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the database is away nothing is acknowledged that is not stored, and whoever waits is told the truth. */
class DatabaseAwayTest {

    @TempDir
    Path folder;

    @Test
    void commands_and_forms_are_told_and_events_come_again() throws SQLException {
        Server database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                .start();
        try (SlackHouse house = SlackHouse.open(settings -> {
            settings.put(
                    "datasources.default.url",
                    "jdbc:h2:tcp://127.0.0.1:" + database.getPort() + "/./" + UUID.randomUUID()
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC");
            settings.put("datasources.default.connection-timeout", "500");
            settings.put("datasources.default.validation-timeout", "250");
            return settings;
        })) {
            SlackPerson coordinator = house.slack().as(SlackHouse.COORDINATOR);
            SeenView form =
                    taken(coordinator.command("/mentor", "program new")).modal().orElseThrow();
            database.stop();

            Outcome typed = taken(coordinator.command("/mentor", "status"));
            assertThat(typed.text().orElseThrow()).contains("not saved, please try again in a minute");

            Outcome sent = coordinator.submitUnchecked(form, Map.of("name", "A name"));
            assertThat(sent.failure()).isEmpty();
            assertThat(sent.fieldErrors().values()).singleElement().asString().contains("not saved");
            assertThat(coordinator.openModal()).isEqualTo(form);

            Outcome said = coordinator.say("status");
            assertThat(said.status()).isEqualTo(503);
            Outcome opened = coordinator.openHome();
            assertThat(opened.status()).isEqualTo(503);
        } finally {
            database.stop();
        }
    }

    private static Outcome taken(Outcome outcome) {
        assertThat(outcome.failure()).isEmpty();
        return outcome;
    }
}
