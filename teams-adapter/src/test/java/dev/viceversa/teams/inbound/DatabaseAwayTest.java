package dev.viceversa.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.Turning;
import dev.viceversa.pretend.teams.TeamsMessage;
import dev.viceversa.pretend.teams.TeamsPerson;
import dev.viceversa.teams.stage.TeamsHouse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the database is away nothing is acknowledged that is not stored: Teams is asked to come again. */
class DatabaseAwayTest {

    @TempDir
    Path folder;

    @Test
    void words_and_pressed_cards_are_503() throws SQLException {
        Server database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                .start();
        try (TeamsHouse house = TeamsHouse.open(settings -> {
            settings.put(
                    "datasources.default.url",
                    "jdbc:h2:tcp://127.0.0.1:" + database.getPort() + "/./" + UUID.randomUUID()
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC");
            settings.put("datasources.default.connection-timeout", "500");
            settings.put("datasources.default.validation-timeout", "250");
            return settings;
        })) {
            TeamsPerson mia = house.teams().as(house.member("Mia"));
            mia.types("settings");
            house.bean(Turning.class).to(house.bean(ProgramTime.class).now(), stop -> {});
            TeamsMessage page = mia.messages().getLast();
            database.stop();
            assertThat(mia.types("status").status()).isEqualTo(503);
            assertThat(mia.press(page, page.actions().getFirst(), Map.of()).status())
                    .isEqualTo(503);
            assertThat(mia.removes().status()).isEqualTo(503);
        } finally {
            database.stop();
        }
    }
}
