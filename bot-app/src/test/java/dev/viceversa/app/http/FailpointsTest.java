package dev.viceversa.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.failpoint.Failpoints;
import org.junit.jupiter.api.Test;

class FailpointsTest {

    @Test
    void a_house_without_guests_has_failpoints_that_do_nothing() {
        try (RunningBot bot = RunningBot.onH2()) {
            assertThat(bot.house().getBeansOfType(Failpoints.class))
                    .singleElement()
                    .satisfies(inert -> assertThat(inert.getClass().getName())
                            .isEqualTo("dev.viceversa.core.failpoint.NoFailpoints"));
        }
    }
}
