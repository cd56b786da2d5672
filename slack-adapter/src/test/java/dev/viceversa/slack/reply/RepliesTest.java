package dev.viceversa.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.Turning;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.slack.stage.SlackHouse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every kind of reply to every kind of gesture, as the person in front of Slack sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepliesTest {

    private SlackHouse house;
    private ProbeConversation probe;
    private SlackUser user;
    private SlackPerson mia;
    private int count;

    @BeforeAll
    void open() {
        house = SlackHouse.open(settings -> {
            settings.put("test.probe", "true");
            settings.put("viceversa.slack.haste", "1800ms");
            return settings;
        });
        probe = house.bean(ProbeConversation.class);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void somebodyWithAMenu() {
        count++;
        user = house.slack().workspace().addUser("Mia " + count, "mia" + count + "@example.com");
        mia = house.slack().as(user);
        mia.command("/mentor", "help");
        send(ProbeConversation.menu());
        probe.taken.clear();
    }

    @AfterEach
    void calm() {
        house.slack().faults().clear();
    }

    @Test
    void a_command_is_answered_within_slacks_three_seconds() {
        Outcome outcome = mia.command("/mentor", "help");
        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.latency()).isLessThan(Duration.ofSeconds(3));
        assertThat(outcome.shown()).hasSize(1).allMatch(SeenMessage::onlyForMe);
    }

    @Test
    void what_is_said_to_a_button_arrives_in_the_conversation() {
        SeenMessage menu = mia.latestMessage();
        taken(mia.press(menu, "say"));
        settle();
        assertThat(mia.latestMessage().text()).isEqualTo("Said");
        assertThat(mia.messages()).contains(menu);
    }

    @Test
    void what_replaces_a_message_stands_where_it_stood() {
        SeenMessage menu = mia.latestMessage();
        taken(mia.press(menu, "replace"));
        settle();
        assertThat(mia.latestMessage().text()).isEqualTo("Replaced");
        assertThat(mia.latestMessage().ts()).isEqualTo(menu.ts());
    }

    @Test
    void a_form_opens_at_once_comes_back_with_answers_and_may_change_the_message_it_came_from() {
        SeenMessage menu = mia.latestMessage();
        Outcome pressed = taken(mia.press(menu, "ask"));
        assertThat(pressed.latency()).isLessThan(Duration.ofSeconds(3));
        SeenView form = pressed.modal().orElseThrow();
        assertThat(form.title()).isEqualTo("Form replace");
        Outcome sent = taken(mia.submit(
                form, Map.of("one", "  first  ", "many", List.of("a", "b"), "day", "2028-02-29", "who", user.id())));
        assertThat(sent.modal()).isEmpty();
        Gesture.FormSubmitted submitted = (Gesture.FormSubmitted) probe.taken.getLast();
        assertThat(submitted.action().ids()).containsExactly("id1");
        assertThat(submitted.answers().text("one")).contains("first");
        assertThat(submitted.answers().chosen("many")).containsExactly("a", "b");
        assertThat(submitted.answers().day("day")).isPresent();
        assertThat(submitted.answers().text("who")).contains(user.id());
        settle();
        assertThat(mia.latestMessage().text()).isEqualTo("Replaced");
        assertThat(mia.latestMessage().ts()).isEqualTo(menu.ts());
    }

    @Test
    void a_form_with_something_to_mend_stays_open_and_says_where() {
        SeenView form = open("correct");
        Outcome sent = mia.submit(form, Map.of("one", "x"));
        assertThat(sent.failure()).isEmpty();
        assertThat(sent.fieldErrors()).isEqualTo(Map.of("one", "Not that one"));
        assertThat(mia.openModal()).isEqualTo(form);
    }

    @Test
    void a_form_that_means_something_else_by_now_is_shown_anew_with_everything_filled_in() {
        SeenView form = open("correct-elsewhere");
        Outcome sent = taken(mia.submit(form, Map.of("one", "mine")));
        SeenView anew = sent.modal().orElseThrow();
        assertThat(anew.callbackId()).isEqualTo("1:probe:correct:id1");
        assertThat(anew.text()).contains("⚠ Not that one").contains("⚠ Nor this");
        assertThat(mia.values(anew).at("/one/one/value").asText()).isEqualTo("mine");
    }

    @Test
    void a_form_may_be_followed_by_the_next() {
        SeenView form = open("next");
        Outcome sent = taken(mia.submit(form, Map.of("one", "x")));
        assertThat(sent.modal().orElseThrow().title()).isEqualTo("Form say");
        assertThat(mia.openModals()).hasSize(1);
        taken(mia.submit(mia.openModal(), Map.of("one", "y")));
        assertThat(mia.findOpenModal()).isEmpty();
        settle();
        assertThat(mia.latestMessage().text()).isEqualTo("Said");
    }

    @Test
    void a_bug_behind_a_button_is_told_beside_it_with_a_number() {
        taken(mia.press(mia.latestMessage(), "bug"));
        assertThat(mia.messages().getLast().onlyForMe()).isTrue();
        assertThat(mia.messages().getLast().text()).contains("Something went wrong on our side");
    }

    @Test
    void a_bug_behind_a_form_is_told_where_the_form_stood() {
        SeenView form = open("bug");
        Outcome sent = taken(mia.submit(form, Map.of("one", "x")));
        assertThat(sent.modal().orElseThrow().text()).contains("Something went wrong on our side");
        assertThat(sent.modal().orElseThrow().submitLabel()).isEmpty();
    }

    @Test
    void a_form_that_could_not_open_in_time_is_offered_by_a_button() {
        house.slack().faults().on("views.open").times(1).fail(new Fault.Refused("expired_trigger_id"));
        taken(mia.press(mia.latestMessage(), "ask"));
        assertThat(mia.findOpenModal()).isEmpty();
        SeenMessage offer = mia.messages().getLast();
        assertThat(offer.text()).isEqualTo("Your form is ready.");
        taken(mia.press(offer, "Open it"));
        assertThat(mia.openModal().title()).isEqualTo("Form replace");
    }

    @Test
    void a_form_that_hangs_is_offered_by_a_button_before_slack_gives_up() {
        house.slack().faults().on("views.open").times(1).fail(new Fault.Slow(Duration.ofSeconds(4)));
        Outcome pressed = taken(mia.press(mia.latestMessage(), "ask"));
        assertThat(pressed.latency()).isLessThan(Duration.ofSeconds(3));
        assertThat(mia.messages().getLast().text()).isEqualTo("Your form is ready.");
    }

    @Test
    void a_command_that_asks_for_a_form_is_given_again_by_its_button() {
        house.slack().faults().on("views.open").times(1).fail(new Fault.Refused("expired_trigger_id"));
        Outcome typed = house.slack().as(SlackHouse.COORDINATOR).command("/mentor", "program new");
        SeenMessage offer = typed.shown().getFirst();
        assertThat(offer.text()).isEqualTo("Your form is ready.");
        taken(house.slack().as(SlackHouse.COORDINATOR).press(offer, "Open it"));
        assertThat(house.slack().as(SlackHouse.COORDINATOR).openModal().fieldLabels())
                .isNotEmpty();
    }

    @Test
    void typed_words_are_commands_and_a_form_comes_by_a_button() {
        taken(mia.say("  HELP me &amp; mine "));
        settle();
        assertThat(mia.latestMessage().text()).contains("join");
        SlackPerson coordinator = house.slack().as(SlackHouse.COORDINATOR);
        taken(coordinator.say("program new"));
        settle();
        assertThat(coordinator.latestMessage().text()).isEqualTo("Your form is ready.");
        taken(coordinator.press(coordinator.latestMessage(), "Open it"));
        assertThat(coordinator.openModal().submitLabel()).isNotEmpty();
    }

    @Test
    void an_old_button_is_answered_kindly() {
        send(Message.of(
                dev.viceversa.core.text.Text.verbatim("Old"),
                dev.viceversa.core.ui.Block.Buttons.of(new dev.viceversa.core.ui.Button(
                        dev.viceversa.core.text.Text.verbatim("Press"),
                        dev.viceversa.core.ui.ActionRef.of("no-longer", "there"),
                        dev.viceversa.core.ui.Button.Look.PLAIN,
                        java.util.Optional.empty()))));
        taken(mia.press(mia.latestMessage(), "Press"));
        settle();
        assertThat(mia.latestMessage().text()).contains("from an earlier time");
    }

    @Test
    void a_guest_is_told_that_this_is_for_members() {
        house.slack().workspace().changeUser(user.id(), member -> member.withRestricted(true));
        SlackUser guest = house.slack()
                .workspace()
                .addUser(SlackUser.member("U0GUEST" + count, "Guest", "guest@example.org")
                        .withRestricted(true));
        SlackPerson they = house.slack().as(guest);
        assertThat(they.command("/mentor", "join").text().orElseThrow()).contains("for members of the company");
        taken(they.say("join"));
        assertThat(they.latestMessage().text()).contains("for members of the company");
        assertThat(house.bean(People.class).identity(account(guest.id()))).isEmpty();
    }

    @Test
    void whoever_opens_the_bots_messages_is_welcomed_once() {
        SlackUser newcomer = house.slack().workspace().addUser("Nia " + count, "nia" + count + "@example.com");
        SlackPerson nia = house.slack().as(newcomer);
        taken(nia.openMessages());
        settle();
        assertThat(nia.latestMessage().text()).contains("I help people here learn from each other");
        taken(nia.openMessages());
        settle();
        assertThat(nia.messages()).hasSize(1);
    }

    @Test
    void a_repeated_event_changes_nothing() throws Exception {
        int before = mia.messages().size();
        var event = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree("{\"type\":\"event_callback\",\"team_id\":\"" + team() + "\",\"event_id\":\"Ev" + count
                        + "\",\"event\":{\"type\":\"message\",\"channel_type\":\"im\",\"channel\":\""
                        + mia.directMessage().id() + "\",\"user\":\"" + user.id()
                        + "\",\"text\":\"help\",\"ts\":\"1.2\"}}");
        for (int i = 0; i < 4; i++) {
            taken(house.slack().events().resend((com.fasterxml.jackson.databind.node.ObjectNode) event));
        }
        settle();
        assertThat(mia.messages()).hasSize(before + 1);
    }

    private SeenView open(String verb) {
        send(Message.of(
                dev.viceversa.core.text.Text.verbatim("Ask"),
                dev.viceversa.core.ui.Block.Buttons.of(ProbeConversation.button("ask"))));
        // The form of the button sends another verb than the one wanted: open the wanted one in its place.
        taken(mia.press(mia.latestMessage(), "ask"));
        SeenView shown = mia.openModal();
        var content = shown.view().content().deepCopy();
        content.put("callback_id", "1:probe:" + verb + ":id1");
        house.slack().workspace().views().update(shown.view().id(), content);
        return mia.openModal();
    }

    private void send(Message message) {
        house.bean(Outbox.class)
                .answer(
                        house.bean(People.class)
                                .identity(account(user.id()))
                                .orElseThrow()
                                .person(),
                        "test",
                        "test:" + UUID.randomUUID(),
                        message);
        settle();
    }

    private Account account(String id) {
        return new Account(Platform.SLACK, team(), id);
    }

    private String team() {
        return house.slack().workspace().teamId();
    }

    private void settle() {
        Turning turning = house.bean(Turning.class);
        turning.to(house.bean(ProgramTime.class).now().plusSeconds(3), stop -> {});
    }

    private static Outcome taken(Outcome outcome) {
        assertThat(outcome.failure()).isEmpty();
        return outcome;
    }
}
