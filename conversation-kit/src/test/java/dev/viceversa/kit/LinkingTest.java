package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.importing.PeopleImport;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.AccountProfile;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.kit.dialogue.Scenes;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinkingTest {

    private static final Pattern CODE = Pattern.compile("settings link [A-Z2-9]{5}-[A-Z2-9]{5}");

    @Test
    void a_code_typed_with_the_other_account_and_confirmed_links_the_two_and_both_are_told() {
        try (CoreStage stage = CoreStage.onH2()) {
            Actor mia = stage.actor("Mia");
            Actor other = foreign(stage, "Mia-at-home");
            Scenes.openProgram(stage);
            Scenes.joinAsMentor(mia, "ai_everyday");
            assertThat(other.types(code(mia))).contains("Please say yes there");
            assertThat(mia.latest()).contains("of Mia-at-home (U-Mia-at-home). Is that you?");
            mia.presses("Yes, that is me");
            assertThat(other.person()).isEqualTo(mia.person());
            assertThat(other.types("status")).contains("You are: a mentor");
            assertThat(mia.inbox()).anyMatch(message -> message.contains("is now linked to you"));
            assertThat(other.inbox()).anyMatch(message -> message.contains("is now linked to you"));
        }
    }

    @Test
    void a_place_in_the_company_moves_to_the_one_who_takes_part() {
        try (CoreStage stage = CoreStage.onH2()) {
            Actor other = foreign(stage, "Mia-at-home");
            Scenes.openProgram(stage);
            Scenes.joinAsMentor(other, "ai_everyday");
            stage.house()
                    .getBean(PeopleImport.class)
                    .importCsv(
                            ("email,name,level,manager_email\nmia@example.com,Mia Berg,7,\n"
                                            + "jo@example.com,Jo,3,mia@example.com\n")
                                    .getBytes(StandardCharsets.UTF_8),
                            false,
                            true,
                            "api");
            Actor mia = stage.actor("Mia");
            other.types(code(mia));
            mia.presses("Yes, that is me");
            assertThat(mia.latest()).contains("is now linked to you");
            People people = stage.house().getBean(People.class);
            Person one = people.get(mia.person());
            assertThat(one.id()).isEqualTo(other.person());
            assertThat(one.name()).isEqualTo("Mia Berg");
            assertThat(one.standing().level()).hasValue(7);
            assertThat(people.withEmail("mia@example.com")).contains(one);
            assertThat(people.withEmail("jo@example.com")
                            .orElseThrow()
                            .standing()
                            .manager())
                    .contains(one.id());
            assertThat(stage.house().getBean(Enrollments.class).of(one.id())).hasSize(1);
        }
    }

    @Test
    void two_who_both_take_part_stay_two() {
        try (CoreStage stage = CoreStage.onH2()) {
            Actor mia = stage.actor("Mia");
            Actor tom = stage.actor("Tom");
            Scenes.openProgram(stage);
            Scenes.joinAsMentor(mia, "ai_everyday");
            Scenes.joinAsMentee(tom, "ai_everyday");
            assertThat(tom.types(code(mia))).contains("These two accounts stay apart");
            assertThat(tom.person()).isNotEqualTo(mia.person());
        }
    }

    @Test
    void a_wrong_code_and_somebody_elses_confirmation_link_nothing() {
        try (CoreStage stage = CoreStage.onH2()) {
            Actor mia = stage.actor("Mia");
            Actor other = foreign(stage, "Mia-at-home");
            assertThat(other.types("settings link AAAAA-BBBBB")).contains("This code does not work");
            other.types(code(mia));
            Actor eve = stage.actor("Eve");
            eve.pressesOf(mia, "Yes, that is me");
            assertThat(eve.latest()).contains("This code does not work");
            assertThat(other.person()).isNotEqualTo(mia.person());
            mia.presses("No");
            other.types("settings");
            assertThat(other.person()).isNotEqualTo(mia.person());
        }
    }

    @Test
    void an_unlinked_account_stands_on_its_own_and_stays_so() {
        try (CoreStage stage = CoreStage.onH2()) {
            Actor mia = stage.actor("Mia");
            Actor other = foreign(stage, "Mia-at-home");
            other.types(code(mia));
            mia.presses("Yes, that is me");
            mia.presses("Unlink it");
            assertThat(mia.latest()).contains("Unlinked");
            other.types("status");
            assertThat(other.person()).isNotEqualTo(mia.person());
            assertThat(mia.types("settings")).contains("Accounts: Slack");
        }
    }

    @Test
    void an_account_the_companys_data_names_is_linked_by_itself_and_both_are_told() {
        try (CoreStage stage = CoreStage.onH2()) {
            Actor mia = stage.actor("Mia");
            mia.types("help");
            stage.house()
                    .getBean(PeopleImport.class)
                    .importCsv(
                            "email,name,level,manager_email,slack_user_id\nmia@example.com,Mia,7,,U2MIA\n"
                                    .getBytes(StandardCharsets.UTF_8),
                            false,
                            true,
                            "api");
            Account account = new Account(dev.viceversa.core.people.Platform.SLACK, "T1", "U2MIA");
            stage.house().getBean(StageDirectory.class).profiles.put(account.user(), profile(account, "Mia two"));
            stage.house()
                    .getBean(dev.viceversa.core.conversation.FrontDesk.class)
                    .home(account);
            stage.settle();
            assertThat(stage.house().getBean(People.class).identities(mia.person()))
                    .hasSize(2);
            assertThat(mia.latest()).contains("A Slack account is now linked to you, Mia");
        }
    }

    /** Somebody whose address the platform does not vouch for. */
    private static Actor foreign(CoreStage stage, String name) {
        Actor actor = stage.actor(name);
        stage.house()
                .getBean(StageDirectory.class)
                .profiles
                .put(actor.account().user(), profile(actor.account(), name));
        actor.types("help");
        return actor;
    }

    private static AccountProfile profile(Account account, String name) {
        return new AccountProfile(
                account,
                name,
                Optional.empty(),
                false,
                true,
                Optional.of(ZoneId.of("Europe/Berlin")),
                Optional.of(Locale.ENGLISH));
    }

    private static String code(Actor actor) {
        actor.types("settings");
        actor.presses("Accounts");
        actor.presses("Link another account");
        Matcher matcher = CODE.matcher(String.join("\n", List.of(actor.latest())));
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
