package dev.viceversa.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.pretend.slack.workspace.ResponseUrls;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.slack.inbound.Knock;
import dev.viceversa.slack.stage.SlackHouse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A house that says whatever it is told to, and somebody new in front of a message with buttons for every test. */
final class CardStage implements AutoCloseable {

    private final SlackHouse house = SlackHouse.open(settings -> {
        settings.put("test.probe", "true");
        settings.put("viceversa.slack.haste", "1800ms");
        return settings;
    });
    private final AtomicInteger count = new AtomicInteger();
    private @Nullable SlackUser user;
    private @Nullable SeenMessage menu;

    /** Somebody new, with a message. */
    void begin() {
        int number = count.incrementAndGet();
        user = house.slack().workspace().addUser("Mia " + number, "mia" + number + "@example.com");
        mia().command("/mentor", "help");
        house.bean(Outbox.class).answer(person(), "test", "test:" + UUID.randomUUID(), ProbeConversation.menu());
        settle();
        menu = mia().latestMessage();
    }

    PretendSlack slack() {
        return house.slack();
    }

    SlackPerson mia() {
        return house.slack().as(user());
    }

    /** The message as it was at first. */
    SeenMessage menu() {
        return Objects.requireNonNull(menu);
    }

    private SlackUser user() {
        return Objects.requireNonNull(user);
    }

    @Override
    public void close() {
        house.close();
    }

    /** One change waits; once it left, the card is what it became. */
    void throughTheOutbox() {
        assertThat(edits()).hasSize(1);
        assertThat(edits().getFirst().target()).contains(menu().message().channel() + "/" + menu().ts());
        settle();
        replacedInPlace("Replaced");
        assertThat(edits()).hasSize(1).allMatch(edit -> edit.state() == DeliveryState.SENT);
    }

    void replacedInPlace(String text) {
        SeenMessage now = mia().latestMessage();
        assertThat(now.text()).isEqualTo(text);
        assertThat(now.ts()).isEqualTo(menu().ts());
        assertThat(now.edited()).isTrue();
    }

    List<Delivery> edits() {
        return house.bean(Outbox.class).to(person()).stream()
                .filter(delivery -> delivery.operation() == Operation.EDIT)
                .toList();
    }

    SeenView form(String button) {
        return taken(mia().press(menu(), button)).modal().orElseThrow();
    }

    Outcome send(SeenView form) {
        return taken(mia().submitUnchecked(form, form.fieldLabels().isEmpty() ? Map.of() : Map.of("one", "x")));
    }

    /** The same form, which means something else when it is sent. */
    SeenView becomes(SeenView form, String verb) {
        ObjectNode content = form.view().content().deepCopy();
        content.put("callback_id", "1:probe:" + verb + ":id1");
        return changed(form, content);
    }

    SeenView withSecret(SeenView form, String secret) {
        ObjectNode content = form.view().content().deepCopy();
        content.put("private_metadata", secret);
        return changed(form, content);
    }

    private SeenView changed(SeenView form, ObjectNode content) {
        house.slack().workspace().views().update(form.view().id(), content);
        return mia().openModal();
    }

    static String secret(SeenView form) {
        return form.view().content().path("private_metadata").asText();
    }

    String responseUrl(SeenMessage message) {
        ResponseUrls urls = house.slack().workspace().responseUrls();
        String path =
                urls.issue("actions", new ResponseUrls.Origin(message.message().channel(), user().id(), message.ts()));
        return URI.create(house.slack().apiUrl()).resolve(path).toString();
    }

    /** Slack's words for a press on the button "replace". */
    String press(SeenMessage message, String responseUrl) {
        return """
            {"type":"block_actions","team":{"id":"%1$s"},"user":{"id":"%2$s","team_id":"%1$s"},"trigger_id":"%3$s",
             "container":{"type":"message","message_ts":"%4$s","channel_id":"%5$s","is_ephemeral":false},
             "channel":{"id":"%5$s","name":"directmessage"},"response_url":"%6$s",
             "actions":[{"type":"button","action_id":"a","block_id":"b","value":"1:probe:replace"}]}\
            """.formatted(
                        house.slack().workspace().teamId(),
                        user().id(),
                        UUID.randomUUID(),
                        message.ts(),
                        message.message().channel(),
                        responseUrl);
    }

    int knock(String payload) {
        return new Knock(house)
                .signed(Knock.FORM, "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8))
                .statusCode();
    }

    private PersonId person() {
        return house.bean(People.class)
                .identity(new Account(Platform.SLACK, house.slack().workspace().teamId(), user().id()))
                .orElseThrow()
                .person();
    }

    void settle() {
        house.bean(Turning.class).to(house.bean(ProgramTime.class).now().plusSeconds(3), _ -> {});
    }

    static Outcome taken(Outcome outcome) {
        assertThat(outcome.failure()).isEmpty();
        return outcome;
    }
}
