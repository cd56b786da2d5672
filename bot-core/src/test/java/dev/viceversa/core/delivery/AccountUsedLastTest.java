package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountUsedLastTest {

    private final ScriptedCourier slack = new ScriptedCourier(Platform.SLACK, () -> Instant.EPOCH);
    private final ScriptedCourier teams = new ScriptedCourier(Platform.TEAMS, () -> Instant.EPOCH);
    private final House house = House.open(House.inMemory(), slack, teams);
    private Instant start;
    private PersonId mia;

    @BeforeEach
    void somebodyWithTwoAccounts() {
        start = house.now();
        mia = house.person("mia");
        house.account(mia, Platform.TEAMS, Optional.empty());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoever_goes_back_to_an_account_at_once_hears_there_again() {
        used(Platform.SLACK, Duration.ZERO);
        used(Platform.TEAMS, Duration.ofSeconds(1));
        hears("on teams");
        used(Platform.SLACK, Duration.ofSeconds(2));
        hears("on slack");
        used(Platform.SLACK, Duration.ofSeconds(3));
        used(Platform.TEAMS, Duration.ofSeconds(4));
        hears("on teams again");
        assertThat(slack.words()).containsExactly("on slack");
        assertThat(teams.words()).containsExactly("on teams", "on teams again");
    }

    @Test
    void whoever_keeps_to_one_account_changes_nothing_within_the_day() {
        used(Platform.SLACK, Duration.ZERO);
        used(Platform.SLACK, Duration.ofHours(23));
        assertThat(lastUsed()).isEqualTo(start);
        used(Platform.SLACK, Duration.ofHours(25));
        assertThat(lastUsed()).isEqualTo(start.plus(Duration.ofHours(25)));
    }

    private void used(Platform platform, Duration after) {
        house.write(() -> {
            house.get(People.class).used(identity(platform), start.plus(after));
            return 0;
        });
    }

    private Instant lastUsed() {
        return house.read(() -> identity(Platform.SLACK).lastUsed().orElseThrow());
    }

    private Identity identity(Platform platform) {
        return house.get(People.class)
                .identity(new Account(platform, "T1", "U-mia"))
                .orElseThrow();
    }

    private void hears(String words) {
        house.tell(mia, words);
        house.dispatcher().handle();
    }
}
