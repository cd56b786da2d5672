package dev.viceversa.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.Turning;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.slack.stage.SlackHouse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is pressed on a post in a channel is answered to whoever pressed, where they look; the post stays everybody's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmongOthersTest {

    private static final String POINTER = "I have answered you in our own chat, where only you can read it.";

    private SlackHouse house;
    private SlackPerson mia;
    private SlackPerson other;
    private SeenMessage post;
    private int count;

    @BeforeAll
    void open() {
        house = SlackHouse.open(settings -> {
            settings.put("test.probe", "true");
            return settings;
        });
    }

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void somebodyInFrontOfAPost() {
        count++;
        mia = house.slack().as(house.slack().workspace().addUser("Mia " + count, "mia" + count + "@example.com"));
        other = house.slack().as(house.slack().workspace().addUser("Tom " + count, "tom" + count + "@example.com"));
        mia.command("/mentor", "help");
        house.bean(Outbox.class)
                .post(
                        new ChannelRef(
                                Platform.SLACK,
                                house.slack().workspace().teamId(),
                                house.channel().id()),
                        "test",
                        "test:" + UUID.randomUUID(),
                        ProbeConversation.menu(),
                        About.NOTHING);
        settle();
        post = inChannel(mia).getLast();
    }

    @AfterEach
    void calm() {
        house.slack().faults().clear();
    }

    @Test
    void what_is_said_stands_beside_the_post_for_this_person_alone() {
        taken(mia.press(post, "say"));
        settle();
        assertThat(inChannel(mia).getLast().onlyForMe()).isTrue();
        assertThat(inChannel(mia).getLast().text()).isEqualTo("Said");
        assertThat(inChannel(other)).contains(post).noneMatch(message -> message.text()
                .equals("Said"));
    }

    @Test
    void what_slack_does_not_take_there_reaches_them_in_their_own_conversation() {
        house.slack().faults().on("response_url").times(1).fail(new Fault.Refused("expired_url"));
        taken(mia.press(post, "say"));
        settle();
        assertThat(mia.latestMessage().text()).isEqualTo("Said");
    }

    @Test
    void what_would_replace_a_message_never_takes_the_place_of_a_post() {
        taken(mia.press(post, "replace"));
        settle();
        assertThat(inChannel(other)).contains(post);
        assertThat(inChannel(mia).getLast().text()).isEqualTo(POINTER);
        assertThat(mia.latestMessage().text()).isEqualTo("Replaced");
    }

    @Test
    void a_form_that_opened_over_a_post_ends_with_where_its_answer_is() {
        SeenView form = taken(mia.press(post, "ask")).modal().orElseThrow();
        assertThat(form.view().content().path("private_metadata").asText())
                .as("no address at which the post could be replaced")
                .isEqualTo("o:");
        Outcome sent = taken(mia.submit(form, Map.of("one", "x")));
        assertThat(sent.modal().orElseThrow().text()).contains(POINTER);
        settle();
        assertThat(inChannel(other)).contains(post);
        assertThat(mia.latestMessage().text()).isEqualTo("Replaced");
    }

    private List<SeenMessage> inChannel(SlackPerson person) {
        return person.messages(house.channel());
    }

    private void settle() {
        house.bean(Turning.class).to(house.bean(ProgramTime.class).now().plusSeconds(3), _ -> {});
    }

    private static Outcome taken(Outcome outcome) {
        assertThat(outcome.failure()).isEmpty();
        return outcome;
    }
}
