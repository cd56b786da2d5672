package dev.viceversa.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.Turning;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.teams.CardAction;
import dev.viceversa.pretend.teams.Outcome;
import dev.viceversa.pretend.teams.TeamsMessage;
import dev.viceversa.pretend.teams.TeamsPerson;
import dev.viceversa.pretend.teams.TeamsUser;
import dev.viceversa.teams.stage.TeamsHouse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Teams sends, and what becomes of it. */
class ActivitiesTest {

    private TeamsHouse house;
    private TeamsUser user;
    private TeamsPerson mia;

    @BeforeEach
    void open() {
        house = TeamsHouse.open();
        user = house.member("Mia");
        mia = house.teams().as(user);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void installing_the_app_welcomes_once_and_makes_the_person_reachable() {
        mia.installs();
        settle();
        assertThat(mia.messages()).singleElement().satisfies(message -> assertThat(words(message))
                .contains("join"));
        assertThat(identity().address()).isPresent();
        assertThat(identity().unreachable()).isEmpty();
    }

    @Test
    void removing_the_app_makes_the_person_unreachable_until_they_install_it_again() {
        mia.types("help");
        mia.removes();
        assertThat(identity().unreachable()).contains("app_removed");
        mia.installs();
        assertThat(identity().unreachable()).isEmpty();
    }

    @Test
    void language_zone_and_address_are_learnt_at_the_first_word() {
        TeamsUser jan = house.teams().tenant().addUser(house.member("Jan").speaking("de-DE"));
        house.teams().as(jan).types("help");
        settle();
        assertThat(house.teams().as(jan).messages()).singleElement().satisfies(message -> assertThat(words(message))
                .contains("mitmachen"));
        var person = house.bean(People.class).withEmail("jan@example.com").orElseThrow();
        assertThat(person.habits().zone().getId()).isEqualTo("Europe/Berlin");
    }

    @Test
    void the_same_activity_twice_is_answered_once() {
        ObjectNode once = mia.message("help");
        mia.send(once);
        mia.send(once);
        settle();
        assertThat(mia.messages()).hasSize(1);
    }

    @Test
    void the_same_content_under_a_new_id_is_answered_once() {
        mia.typesAndRepeats("help");
        settle();
        assertThat(mia.messages()).hasSize(1);
    }

    @Test
    void what_is_asked_in_a_channel_is_answered_in_private() {
        mia.mentions(house.channel(), "status");
        settle();
        assertThat(house.teams().tenant().messages(house.channel())).isEmpty();
        assertThat(mia.messages()).hasSize(1);
    }

    @Test
    void a_client_that_knows_no_execute_is_served_by_the_fallback() {
        mia.types("settings");
        settle();
        TeamsMessage page = mia.messages().getLast();
        CardAction action = page.actions().getFirst();
        Outcome outcome = mia.pressOnOldClient(page, action, Map.of());
        assertThat(outcome.status()).isEqualTo(200);
        settle();
        TeamsMessage form = mia.messages().getLast();
        assertThat(form.isForm()).as(words(form)).isTrue();
        CardAction submit = form.actions().stream()
                .filter(one -> one.node().path("id").asText().equals("submit"))
                .findFirst()
                .orElseThrow();
        mia.pressOnOldClient(form, submit, Map.of());
        settle();
        assertThat(mia.messages()).anyMatch(message -> message.id().equals(form.id()) && message.edited());
    }

    @Test
    void a_form_that_could_not_be_shown_is_said_to_be_late() {
        mia.types("settings");
        settle();
        TeamsMessage page = mia.messages().getLast();
        house.teams().faults().on("activities.send").times(1).fail(new Fault.ServerErrorBefore(503));
        mia.press(page, page.actions().getFirst(), Map.of());
        long end = System.nanoTime() + 10_000_000_000L;
        while (mia.messages().size() < 2 && System.nanoTime() < end) {
            settle();
        }
        assertThat(words(mia.messages().getLast())).contains("could not be shown");
    }

    @Test
    void an_answer_that_was_throttled_comes_when_its_turn_is() {
        mia.types("help");
        settle();
        house.teams().faults().on("activities.send").times(1).fail(new Fault.RateLimited(Duration.ofSeconds(1)));
        mia.types("status");
        settle();
        assertThat(mia.messages()).hasSize(2);
    }

    @Test
    void an_answer_that_may_have_arrived_is_not_said_twice() {
        mia.types("help");
        settle();
        house.teams().faults().on("activities.send").times(1).fail(new Fault.ServerErrorAfter(502));
        mia.types("status");
        settle();
        assertThat(mia.messages()).hasSize(2);
    }

    @Test
    void activities_that_are_no_gesture_change_nothing() {
        for (String type : List.of("typing", "messageReaction", "messageUpdate", "endOfConversation", "event", "new")) {
            assertThat(mia.send(mia.activity(type)).status()).as(type).isEqualTo(200);
        }
        ObjectNode bot = mia.message("help");
        ((ObjectNode) bot.path("from")).remove("aadObjectId");
        assertThat(mia.send(bot).status()).isEqualTo(200);
        settle();
        assertThat(mia.messages()).isEmpty();
    }

    @Test
    void an_invoke_is_answered_within_the_time_teams_waits() {
        mia.types("settings");
        settle();
        TeamsMessage page = mia.messages().getLast();
        CardAction action = page.actions().getFirst();
        // Teams gives up after five seconds; how fast it is when warm is measured, not asserted.
        assertThat(mia.press(page, action, Map.of()).took()).isLessThan(Duration.ofSeconds(5));
    }

    private Identity identity() {
        return house.bean(People.class)
                .identity(new Account(Platform.TEAMS, house.teams().tenant().id(), user.aadObjectId()))
                .orElseThrow();
    }

    private void settle() {
        house.bean(Turning.class).to(house.bean(ProgramTime.class).now().plusSeconds(2), stop -> {});
    }

    private static String words(TeamsMessage message) {
        return Optional.ofNullable(message.card()).map(Object::toString).orElse("");
    }
}
