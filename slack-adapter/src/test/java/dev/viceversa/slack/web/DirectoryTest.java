package dev.viceversa.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.model.User;
import com.slack.api.util.json.GsonFactory;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.AccountEvents;
import dev.viceversa.core.people.AccountProfile;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.Platform;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.slack.stage.SlackHouse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What Slack says about people, asked or by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryTest {

    private SlackHouse house;
    private SlackDirectory directory;
    private SlackUser mia;
    private int count;

    @BeforeAll
    void open() {
        house = SlackHouse.open(settings -> {
            settings.put("viceversa.slack.haste", "1800ms");
            return settings;
        });
        directory = house.bean(SlackDirectory.class);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void somebodyNew() {
        count++;
        house.slack().faults().clear();
        mia = house.slack().workspace().addUser("Mia Berg", "mia" + count + "@example.com");
        house.slack().workspace().changeUser(mia.id(), user -> user.withTimeZone(ZoneId.of("Asia/Kolkata"))
                .withLocale("de-DE"));
    }

    @Test
    void a_member_is_described_in_full() {
        AccountProfile profile = directory.profile(account(mia.id())).orElseThrow();
        assertThat(profile.name()).isEqualTo("Mia Berg");
        assertThat(profile.email()).contains("mia" + count + "@example.com");
        assertThat(profile.emailConfirmed()).isTrue();
        assertThat(profile.member()).isTrue();
        assertThat(profile.zone()).contains(ZoneId.of("Asia/Kolkata"));
        assertThat(profile.locale()).contains(Locale.GERMANY);
    }

    @Test
    void guests_bots_and_the_deactivated_are_no_members() {
        house.slack().workspace().changeUser(mia.id(), user -> user.withRestricted(true));
        assertThat(directory.profile(account(mia.id())).orElseThrow().member()).isFalse();
        house.slack().workspace().changeUser(mia.id(), user -> user.withRestricted(false)
                .withDeleted(true));
        assertThat(directory.profile(account(mia.id())).orElseThrow().member()).isFalse();
        assertThat(directory
                        .profile(account(house.slack().app().botUserId()))
                        .orElseThrow()
                        .member())
                .isFalse();
    }

    @Test
    void somebody_unknown_or_of_another_workspace_is_nobody() {
        assertThat(directory.profile(account("U0000NOBODY"))).isEmpty();
        assertThat(directory.profile(new Account(Platform.SLACK, "T0000OTHER", mia.id())))
                .isEmpty();
    }

    @Test
    void a_slack_that_does_not_answer_says_nothing_within_two_seconds() {
        house.slack().faults().on("users.info").times(1).fail(new Fault.Slow(Duration.ofSeconds(5)));
        long start = System.nanoTime();
        assertThat(directory.profile(account(mia.id()))).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(4_000));
        house.slack().faults().on("users.info").times(1).fail(new Fault.ServerErrorBefore(500));
        assertThat(directory.profile(account(mia.id()))).isEmpty();
        house.slack().faults().on("users.info").times(1).fail(new Fault.GarbledAfter());
        assertThat(directory.profile(account(mia.id()))).isEmpty();
    }

    @Test
    void odd_descriptions_are_read_as_far_as_they_go() {
        Gson gson = GsonFactory.createSnakeCase();
        AccountProfile bare = Profiles.of(gson.fromJson("{\"id\":\"U1\"}", User.class), "T1", true);
        assertThat(bare.member()).isFalse();
        assertThat(bare.name()).isEqualTo("U1");
        AccountProfile odd = Profiles.of(
                gson.fromJson(
                        "{\"id\":\"U1\",\"team_id\":\"T1\",\"tz\":\"Mars/Base\",\"locale\":\"\",\"profile\":{\"email\":\"\"}}",
                        User.class),
                "T1",
                true);
        assertThat(odd.zone()).isEmpty();
        assertThat(odd.locale()).isEmpty();
        assertThat(odd.email()).isEmpty();
        assertThat(odd.member()).isTrue();
        AccountProfile grid = Profiles.of(
                gson.fromJson(
                        "{\"id\":\"U1\",\"team_id\":\"T9\",\"enterprise_user\":{\"teams\":[\"T1\"]}}", User.class),
                "T1",
                true);
        assertThat(grid.member()).isTrue();
    }

    @Test
    void who_is_deactivated_is_unreachable_until_they_come_back() {
        house.slack().as(mia).command("/mentor", "help");
        house.slack().events().deactivate(mia.id());
        assertThat(identity().unreachable()).contains(AccountEvents.DEACTIVATED);
        house.slack().events().changeUser(mia.id(), user -> user.withDeleted(false));
        assertThat(identity().unreachable()).isEmpty();
    }

    @Test
    void a_new_name_and_zone_are_taken_over() {
        house.slack().as(mia).command("/mentor", "help");
        house.slack().events().changeUser(mia.id(), user -> user.withRealName("Mia Sol")
                .withTimeZone(ZoneId.of("America/Lima")));
        Person person = house.bean(People.class).get(identity().person());
        assertThat(person.name()).isEqualTo("Mia Sol");
        assertThat(person.habits().zone()).isEqualTo(ZoneId.of("America/Lima"));
    }

    @Test
    void people_we_do_not_know_are_not_written_down() {
        house.slack().events().changeUser(mia.id(), user -> user.withRealName("Someone Else"));
        house.slack().events().join(SlackUser.member("U0NEW" + count, "New", "new" + count + "@example.com"));
        assertThat(house.bean(People.class).identity(account(mia.id()))).isEmpty();
        assertThat(house.bean(People.class).identity(account("U0NEW" + count))).isEmpty();
    }

    private Identity identity() {
        return house.bean(People.class).identity(account(mia.id())).orElseThrow();
    }

    private Account account(String user) {
        return new Account(Platform.SLACK, house.slack().workspace().teamId(), user);
    }
}
