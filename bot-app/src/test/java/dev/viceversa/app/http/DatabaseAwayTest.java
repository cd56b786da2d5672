package dev.viceversa.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

@OnRealMySql
class DatabaseAwayTest {

    private static final String COMPANY = "email,name,level,manager_email\nruth@example.com,Ruth,5,\n";
    private static final Duration RECOVERY = Duration.ofSeconds(15);

    @Test
    void while_the_database_is_away_nothing_is_taken_and_afterwards_everything_works_again() throws Exception {
        try (RealMySql mysql = RealMySql.start();
                RunningBot bot = RunningBot.on(mysql.freshDatabase(), "root", "")) {
            assertThat(bot.get("/health/readiness").statusCode()).isEqualTo(200);

            mysql.kill();

            HttpResponse<String> readiness = bot.get("/health/readiness");
            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(readiness.body()).contains("DOWN").doesNotContain("jdbc");
            HttpResponse<String> refused = bot.importing("", RunningBot.TOKEN, COMPANY);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("Nothing was changed");

            mysql.restart();

            assertThat(within(RECOVERY, () -> bot.get("/health/readiness").statusCode() == 200))
                    .as("ready again")
                    .isTrue();
            assertThat(bot.importing("", RunningBot.TOKEN, COMPANY).body())
                    .contains("\"applied\":true", "\"joined\":1");
        }
    }

    private static boolean within(Duration time, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() - end < 0) {
            if (holds.getAsBoolean()) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }
}
