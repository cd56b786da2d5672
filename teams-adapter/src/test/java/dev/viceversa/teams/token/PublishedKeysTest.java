package dev.viceversa.teams.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.teams.TeamsSettings;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often the published keys are looked at, judged by the pretended login's ledger. */
class PublishedKeysTest {

    private final PretendTeams teams = PretendTeams.start();
    private Instant now = Instant.parse("2026-12-01T09:00:00Z");
    private final PublishedKeys keys = new PublishedKeys(
            new TeamsSettings(
                    teams.setup().appId(),
                    "s",
                    teams.tenant().id(),
                    teams.openIdMetadataUrl(),
                    teams.loginUrl(),
                    "",
                    true),
            () -> now);

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void a_known_key_is_looked_up_once_a_day() {
        for (int i = 0; i < 5; i++) {
            assertThat(keys.find(teams.login().keyId())).isPresent();
        }
        assertThat(looks()).isEqualTo(1);
        after(Duration.ofHours(25));
        assertThat(keys.find(teams.login().keyId())).isPresent();
        assertThat(looks()).isEqualTo(2);
    }

    @Test
    void a_new_key_is_found_when_it_first_signs_by_one_look() {
        keys.find(teams.login().keyId());
        teams.login().rotateKeys();
        after(Duration.ofMillis(1));
        assertThat(keys.find(teams.login().keyId())).isPresent();
        assertThat(keys.find(teams.login().keyId())).isPresent();
        assertThat(looks()).isEqualTo(2);
    }

    @Test
    void made_up_key_names_do_not_become_requests() {
        String known = teams.login().keyId();
        keys.find(known);
        for (int i = 0; i < 100; i++) {
            assertThat(keys.find("made-up-" + i)).isEmpty();
            after(Duration.ofMillis(100));
        }
        assertThat(looks()).isEqualTo(2);
        assertThat(keys.find(known)).isPresent();
        after(Duration.ofSeconds(30));
        teams.login().rotateKeys();
        assertThat(keys.find(teams.login().keyId())).isPresent();
        assertThat(looks()).isEqualTo(3);
    }

    @Test
    void while_the_login_is_away_known_keys_still_open_and_unknown_ones_are_asked_for_again_soon() {
        String known = teams.login().keyId();
        keys.find(known);
        teams.faults().on("keys").times(1).fail(new Fault.ServerErrorBefore(503));
        teams.login().rotateKeys();
        after(Duration.ofHours(25));
        assertThat(keys.find(known)).isPresent();
        after(Duration.ofSeconds(2));
        assertThat(keys.find(teams.login().keyId())).isPresent();
    }

    @Test
    void before_any_key_was_seen_nobody_can_tell() {
        teams.faults().on("openid").fail(new Fault.ServerErrorBefore(503));
        assertThatThrownBy(() -> keys.find("any")).isInstanceOf(PublishedKeys.KeysAway.class);
        assertThatThrownBy(() -> keys.find("any")).isInstanceOf(PublishedKeys.KeysAway.class);
        assertThat(teams.ledger().calls("openid")).hasSize(1);
    }

    private int looks() {
        return teams.ledger().calls("keys").size();
    }

    private void after(Duration time) {
        now = now.plus(time);
    }
}
