package dev.viceversa.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Operation;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.Turning;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.pretend.slack.workspace.ResponseUrls;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.slack.inbound.Knock;
import dev.viceversa.slack.stage.SlackHouse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message a press came from changes at once; what Slack does not confirm changes through the outbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardsAtOnceTest {

    private SlackHouse house;
    private SlackUser user;
    private SlackPerson mia;
    private SeenMessage menu;
    private int count;

    @BeforeAll
    void open() {
        house = SlackHouse.open(settings -> {
            settings.put("test.probe", "true");
            settings.put("viceversa.slack.haste", "1800ms");
            return settings;
        });
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
        house.bean(Outbox.class).answer(person(), "test", "test:" + UUID.randomUUID(), ProbeConversation.menu());
        settle();
        menu = mia.latestMessage();
    }

    @AfterEach
    void calm() {
        house.slack().faults().clear();
    }

    @Test
    void a_pressed_card_changes_at_once_and_nothing_goes_into_the_outbox() {
        int updates = house.slack().ledger().calls("chat.update").size();
        taken(mia.press(menu, "replace"));
        replacedInPlace("Replaced");
        assertThat(edits()).isEmpty();
        settle();
        replacedInPlace("Replaced");
        assertThat(house.slack().ledger().calls("chat.update")).hasSize(updates);
    }

    @Test
    void a_card_that_changed_at_once_is_still_recognised_by_its_delivery() {
        assertThat(menu.message().deliveryId()).isNotNull();
        taken(mia.press(menu, "replace"));
        assertThat(mia.latestMessage().message().deliveryId())
                .isEqualTo(menu.message().deliveryId());
    }

    @Test
    void a_card_that_a_form_changed_at_once_is_still_recognised_by_its_delivery() {
        send(form("ask"));
        assertThat(mia.latestMessage().message().deliveryId())
                .isEqualTo(menu.message().deliveryId());
    }

    @Test
    void a_form_sent_from_a_card_changes_it_at_once_and_closes() {
        Outcome sent = send(form("ask"));
        assertThat(sent.modal()).isEmpty();
        replacedInPlace("Replaced");
        assertThat(edits()).isEmpty();
    }

    @Test
    void a_form_that_was_mended_or_followed_another_still_changes_the_card_at_once() {
        for (String verb : List.of("correct-elsewhere", "next")) {
            SeenView form = becomes(form("ask"), verb);
            SeenView after = send(form).modal().orElseThrow();
            assertThat(secret(after)).isEqualTo(secret(form)).contains("/actions/");
            taken(mia.close(after));
        }
        send(becomes(becomesSentBy("next"), "replace"));
        replacedInPlace("Replaced");
        assertThat(edits()).isEmpty();
    }

    @Test
    void a_form_opened_over_a_form_still_changes_the_card_at_once() {
        SeenView page = form("ask-page");
        SeenView above = taken(mia.press(page, "ask")).modal().orElseThrow();
        assertThat(mia.openModals()).hasSize(2);
        send(above);
        assertThat(mia.openModals()).isEmpty();
        replacedInPlace("Replaced");
        assertThat(edits()).isEmpty();
    }

    @Test
    void a_form_that_carries_no_address_changes_the_card_through_the_outbox() {
        SeenView form = form("ask");
        SeenView old = withSecret(form, secret(form).split(" ")[0]);
        assertThat(send(old).modal()).isEmpty();
        throughTheOutbox();
    }

    @Test
    void a_form_sent_after_half_an_hour_changes_the_card_through_the_outbox() {
        SeenView form = form("ask");
        house.slack().workspace().responseUrls().age();
        assertThat(send(form).modal()).isEmpty();
        throughTheOutbox();
    }

    @Test
    void an_address_used_five_times_leaves_the_card_to_the_outbox() {
        SeenView form = form("ask");
        String path = URI.create(secret(form).split(" ")[1]).getPath();
        for (int i = 0; i < ResponseUrls.USES; i++) {
            assertThat(house.slack().workspace().responseUrls().use(path)).isInstanceOf(ResponseUrls.Use.Granted.class);
        }
        assertThat(send(form).modal()).isEmpty();
        throughTheOutbox();
    }

    static List<Fault> everythingThatConfirmsNothing() {
        return List.of(
                new Fault.ServerErrorBefore(500),
                new Fault.ServerErrorAfter(500),
                new Fault.ServerErrorBefore(503),
                new Fault.RateLimited(Duration.ofSeconds(30)),
                new Fault.Refused("expired_url"),
                new Fault.DroppedBefore(),
                new Fault.DroppedAfter());
    }

    @ParameterizedTest
    @MethodSource("everythingThatConfirmsNothing")
    void what_slack_does_not_confirm_changes_through_the_outbox(Fault fault) {
        house.slack().faults().on("response_url").times(1).fail(fault);
        taken(mia.press(menu, "replace"));
        throughTheOutbox();
    }

    @Test
    void an_address_that_hangs_does_not_hold_up_the_press() {
        house.slack().faults().on("response_url").times(1).fail(new Fault.Slow(Duration.ofSeconds(4)));
        Outcome pressed = taken(mia.press(menu, "replace"));
        assertThat(pressed.latency()).isLessThan(Duration.ofSeconds(3));
        throughTheOutbox();
    }

    @Test
    void a_change_that_still_waits_is_not_overtaken_by_the_next() {
        house.slack().faults().on("response_url").times(1).fail(new Fault.ServerErrorBefore(500));
        taken(mia.press(menu, "replace"));
        taken(mia.press(menu, "replace-again"));
        assertThat(edits()).hasSize(2);
        settle();
        replacedInPlace("Replaced again");
        // Nothing waits any more, so the next one is at once.
        taken(mia.press(menu, "replace"));
        replacedInPlace("Replaced");
        assertThat(edits()).hasSize(2);
    }

    @Test
    void a_card_that_becomes_a_picture_takes_the_time_to_upload_it() {
        taken(mia.press(menu, "picture"));
        assertThat(edits()).hasSize(1);
        settle();
        assertThat(mia.latestMessage().ts()).isEqualTo(menu.ts());
        assertThat(mia.latestMessage().blocks().toString()).contains("slack_file");
    }

    @Test
    void a_press_that_comes_twice_has_the_same_outcome_twice() {
        String press = press(menu, responseUrl(menu));
        for (int i = 0; i < 2; i++) {
            assertThat(knock(press)).isEqualTo(200);
            replacedInPlace("Replaced");
        }
        assertThat(edits()).isEmpty();
    }

    @Test
    void a_press_that_comes_twice_and_is_not_confirmed_changes_the_card_once_through_the_outbox() {
        house.slack().faults().on("response_url").times(2).fail(new Fault.ServerErrorBefore(500));
        String press = press(menu, responseUrl(menu));
        assertThat(knock(press)).isEqualTo(200);
        assertThat(knock(press)).isEqualTo(200);
        throughTheOutbox();
    }

    @Test
    void an_address_that_is_not_slacks_is_never_called() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        foreign.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        foreign.start();
        try {
            String address = "http://127.0.0.1:" + foreign.getAddress().getPort() + "/actions/T1/2/x";
            assertThat(knock(press(menu, address))).isEqualTo(200);
            throughTheOutbox();
            SeenView form = form("ask");
            assertThat(send(withSecret(form, secret(form).split(" ")[0] + " " + address))
                            .modal())
                    .isEmpty();
            settle();
            assertThat(calls).hasValue(0);
            assertThat(edits()).hasSize(2).allMatch(edit -> edit.state() == DeliveryState.SENT);
        } finally {
            foreign.stop(0);
        }
    }

    /** Not there yet, one change waits, and then it is there. */
    private void throughTheOutbox() {
        assertThat(edits()).hasSize(1);
        assertThat(edits().getFirst().target()).contains(menu.message().channel() + "/" + menu.ts());
        settle();
        replacedInPlace("Replaced");
        assertThat(edits()).hasSize(1).allMatch(edit -> edit.state() == DeliveryState.SENT);
    }

    private void replacedInPlace(String text) {
        SeenMessage now = mia.latestMessage();
        assertThat(now.text()).isEqualTo(text);
        assertThat(now.ts()).isEqualTo(menu.ts());
        assertThat(now.edited()).isTrue();
    }

    private List<Delivery> edits() {
        return house.bean(Outbox.class).to(person()).stream()
                .filter(delivery -> delivery.operation() == Operation.EDIT)
                .toList();
    }

    private SeenView form(String button) {
        return taken(mia.press(menu, button)).modal().orElseThrow();
    }

    private Outcome send(SeenView form) {
        return taken(mia.submitUnchecked(form, form.fieldLabels().isEmpty() ? Map.of() : Map.of("one", "x")));
    }

    private SeenView becomesSentBy(String verb) {
        return send(becomes(form("ask"), verb)).modal().orElseThrow();
    }

    /** The same form, which means something else when it is sent. */
    private SeenView becomes(SeenView form, String verb) {
        ObjectNode content = form.view().content().deepCopy();
        content.put("callback_id", "1:probe:" + verb + ":id1");
        return changed(form, content);
    }

    private SeenView withSecret(SeenView form, String secret) {
        ObjectNode content = form.view().content().deepCopy();
        content.put("private_metadata", secret);
        return changed(form, content);
    }

    private SeenView changed(SeenView form, ObjectNode content) {
        house.slack().workspace().views().update(form.view().id(), content);
        return mia.openModal();
    }

    private static String secret(SeenView form) {
        return form.view().content().path("private_metadata").asText();
    }

    private String responseUrl(SeenMessage message) {
        ResponseUrls urls = house.slack().workspace().responseUrls();
        String path =
                urls.issue("actions", new ResponseUrls.Origin(message.message().channel(), user.id(), message.ts()));
        return URI.create(house.slack().apiUrl()).resolve(path).toString();
    }

    /** Slack's words for a press on the button "replace". */
    private String press(SeenMessage message, String responseUrl) {
        return """
            {"type":"block_actions","team":{"id":"%1$s"},"user":{"id":"%2$s","team_id":"%1$s"},"trigger_id":"%3$s",
             "container":{"type":"message","message_ts":"%4$s","channel_id":"%5$s","is_ephemeral":false},
             "channel":{"id":"%5$s","name":"directmessage"},"response_url":"%6$s",
             "actions":[{"type":"button","action_id":"a","block_id":"b","value":"1:probe:replace"}]}\
            """.formatted(
                        house.slack().workspace().teamId(),
                        user.id(),
                        UUID.randomUUID(),
                        message.ts(),
                        message.message().channel(),
                        responseUrl);
    }

    private int knock(String payload) {
        return new Knock(house)
                .signed(Knock.FORM, "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8))
                .statusCode();
    }

    private PersonId person() {
        return house.bean(People.class)
                .identity(new Account(Platform.SLACK, house.slack().workspace().teamId(), user.id()))
                .orElseThrow()
                .person();
    }

    private void settle() {
        house.bean(Turning.class).to(house.bean(ProgramTime.class).now().plusSeconds(3), _ -> {});
    }

    private static Outcome taken(Outcome outcome) {
        assertThat(outcome.failure()).isEmpty();
        return outcome;
    }
}
