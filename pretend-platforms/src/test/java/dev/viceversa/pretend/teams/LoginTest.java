package dev.viceversa.pretend.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Which tokens there are. */
class LoginTest {

    private static final String APP = "app";
    private static final String HERE = "http://127.0.0.1:1/teams/";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-01-12T09:00:00Z"));
    private final Login login = new Login(now::get);

    @Test
    void many_activities_come_with_the_same_token_and_none_near_its_end() {
        String first = login.token(APP, HERE);
        pass(Duration.ofMinutes(29));
        assertThat(login.token(APP, HERE)).isEqualTo(first);
        pass(Duration.ofMinutes(1));
        assertThat(login.token(APP, HERE)).isNotEqualTo(first);
    }

    @Test
    void another_place_and_another_key_have_another_token() {
        String first = login.token(APP, HERE);
        assertThat(login.token(APP, "http://127.0.0.1:2/teams/")).isNotEqualTo(first);
        login.rotateKeys();
        assertThat(login.token(APP, HERE)).isNotEqualTo(first);
    }

    @Test
    void its_own_access_tokens_end_and_strangers_are_not_taken() {
        String own = "Bearer " + login.newAccessToken();
        assertThat(login.takes(own)).isTrue();
        assertThat(login.takes("Bearer stranger")).isFalse();
        pass(Duration.ofHours(1));
        assertThat(login.takes(own)).isFalse();
    }

    @Test
    void where_another_login_makes_the_access_tokens_any_is_taken_but_none_is_not() {
        login.leaveTokensToAnother();
        assertThat(login.takes("Bearer stranger")).isTrue();
        assertThat(login.takes("Basic stranger")).isFalse();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
