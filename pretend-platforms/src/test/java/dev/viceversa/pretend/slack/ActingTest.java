package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.MessageKind;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActingTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_command_reaches_the_app_signed_and_complete_and_its_answer_is_seen_by_the_person_alone() {
        bench.app.answers(request -> AppUnderTest.Reply.json("{\"text\":\"Welcome\"}"));

        Outcome outcome = bench.anna().command("/mentor", "join now");

        JsonNode fields = bench.app.last().payload();
        assertThat(fields.path("command").asText()).isEqualTo("/mentor");
        assertThat(fields.path("text").asText()).isEqualTo("join now");
        assertThat(fields.path("user_id").asText()).isEqualTo(bench.anna.id());
        assertThat(fields.path("channel_name").asText()).isEqualTo("directmessage");
        assertThat(bench.app.allSigned(bench.slack.app().signingSecret())).isTrue();
        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.text()).contains("Welcome");
        assertThat(bench.anna().latestMessage().onlyForMe()).isTrue();
        assertThat(bench.slack.ledger().messagesTo(bench.anna.id()).getFirst().kind())
                .isEqualTo(MessageKind.EPHEMERAL);
    }

    @Test
    void a_form_opened_with_the_trigger_can_be_filled_in_and_submitted_and_then_closes() {
        bench.app.answers(request -> {
            if (request.payload().has("command")) {
                open(request.payload().path("trigger_id").asText(), Bench.form("Join"));
            }
            return AppUnderTest.Reply.nothing();
        });

        Outcome opened = bench.anna().command("/mentor", "join");

        assertThat(opened.modal()).isPresent();
        SeenView form = bench.anna().openModal();
        assertThat(form.title()).isEqualTo("Join");
        assertThat(form.fieldLabels()).containsExactly("What do you offer?");
        assertThat(form.submitLabel()).isEqualTo("Send");

        Outcome submitted = bench.anna().submit(form, Map.of("What do you offer?", "Kotlin"));

        assertThat(submitted.ok()).isTrue();
        assertThat(bench.anna().findOpenModal()).isEmpty();
        JsonNode payload = bench.app.last().payload();
        assertThat(payload.path("type").asText()).isEqualTo("view_submission");
        assertThat(payload.path("view").path("callback_id").asText()).isEqualTo("join");
        assertThat(payload.at("/view/state/values/topic/text/value").asText()).isEqualTo("Kotlin");
    }

    @Test
    void slacks_client_holds_back_a_form_with_an_empty_required_field_or_too_long_a_text() {
        openForm();

        Outcome empty = bench.anna().submit(bench.anna().openModal());
        Outcome tooLong = bench.anna().submit(bench.anna().openModal(), Map.of("topic", "x".repeat(21)));

        assertThat(empty.sent()).isFalse();
        assertThat(empty.fieldErrors()).containsOnlyKeys("topic");
        assertThat(tooLong.sent()).isFalse();
        assertThat(bench.app.received()).isEmpty();
    }

    @Test
    void what_is_submitted_is_the_form_as_the_app_changed_it_meanwhile() {
        openForm();
        SeenView seen = bench.anna().openModal();
        bench.api.call("views.update", Map.of("view_id", seen.view().id(), "view", Bench.form("Changed")));

        bench.anna().submit(seen, Map.of("topic", "Kotlin"));

        assertThat(bench.app.last().payload().at("/view/title/text").asText()).isEqualTo("Changed");
    }

    @Test
    void field_errors_in_the_answer_keep_the_form_open_and_stand_under_their_fields() {
        openForm();
        bench.app.answers(request -> AppUnderTest.Reply.json(
                "{\"response_action\":\"errors\",\"errors\":{\"topic\":\"Something else, please\"}}"));

        Outcome outcome = bench.anna().submit(bench.anna().openModal(), Map.of("topic", "Kotlin"));

        assertThat(outcome.fieldErrors()).containsEntry("topic", "Something else, please");
        assertThat(outcome.ok()).isFalse();
        assertThat(bench.anna().openModal().title()).isEqualTo("Join");
    }

    @Test
    void an_answer_may_replace_the_form_lay_another_on_it_or_clear_them_all() {
        openForm();
        answer("update", Bench.form("Second"));
        assertThat(bench.anna()
                        .submit(bench.anna().openModal(), Map.of("topic", "a"))
                        .ok())
                .isTrue();
        assertThat(bench.anna().openModals()).extracting(SeenView::title).containsExactly("Second");
        answer("push", Bench.form("Third"));
        bench.anna().submit(bench.anna().openModal(), Map.of("topic", "b"));
        assertThat(bench.anna().openModals()).extracting(SeenView::title).containsExactly("Second", "Third");
        answer("clear", Bench.form("unused"));
        bench.anna().submit(bench.anna().openModal(), Map.of("topic", "c"));
        assertThat(bench.anna().openModals()).isEmpty();
    }

    @Test
    void an_answer_slack_cannot_use_is_a_failure_the_person_sees() {
        openForm();
        SeenView form = bench.anna().openModal();
        bench.app.answers(request ->
                AppUnderTest.Reply.json("{\"response_action\":\"errors\",\"errors\":{\"no_such_block\":\"x\"}}"));
        assertThat(bench.anna().submit(form, Map.of("topic", "a")).failure().orElseThrow())
                .startsWith(Outcome.INVALID_RESPONSE);
        answer("update", Bench.json("{'type':'modal'}"));
        assertThat(bench.anna().submit(form).failure().orElseThrow()).startsWith(Outcome.INVALID_RESPONSE);
        bench.app.answers(request -> new AppUnderTest.Reply(500, "text/plain", "oops"));
        assertThat(bench.anna().submit(form).failure()).contains(Outcome.DISPATCH_FAILED);
        assertThat(bench.anna().findOpenModal()).isPresent();
    }

    @Test
    void an_answer_after_slacks_patience_is_a_timeout_the_person_sees() {
        bench.app.answers(request -> {
            try {
                Thread.sleep(1500);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
            return AppUnderTest.Reply.nothing();
        });

        Outcome outcome = bench.anna().command("/mentor", "join");

        assertThat(outcome.failure()).contains(Outcome.OPERATION_TIMEOUT);
        assertThat(outcome.status()).isZero();
    }

    @Test
    void a_pressed_button_carries_its_value_the_message_its_state_and_a_response_address_that_can_replace_it() {
        bench.api.call(
                "chat.postMessage",
                Map.of("channel", bench.anna.id(), "text", "Did you meet?", "blocks", Bench.json("""
                    [{'type':'actions','block_id':'b','elements':[
                    {'type':'static_select','action_id':'when','options':[
                    {'text':{'type':'plain_text','text':'Today'},'value':'t'},
                    {'text':{'type':'plain_text','text':'Later'},'value':'l'}]},
                    {'type':'button','action_id':'met','value':'v:42','style':'primary',
                    'text':{'type':'plain_text','text':'We met'}}]}]\
                    """)));
        SeenMessage message = bench.anna().latestMessage();
        assertThat(message.buttonLabels()).containsExactly("We met");

        bench.anna().fill(message, "when", "Later");
        Outcome outcome = bench.anna().press(message, "We met");

        assertThat(outcome.ok()).isTrue();
        JsonNode payload = bench.app.last().payload();
        assertThat(payload.path("type").asText()).isEqualTo("block_actions");
        assertThat(payload.at("/actions/0/value").asText()).isEqualTo("v:42");
        assertThat(payload.at("/actions/0/block_id").asText()).isEqualTo("b");
        assertThat(payload.at("/container/message_ts").asText()).isEqualTo(message.ts());
        assertThat(payload.at("/state/values/b/when/selected_option/value").asText())
                .isEqualTo("l");
        assertThat(payload.at("/message/text").asText()).isEqualTo("Did you meet?");

        String responseUrl = payload.path("response_url").asText();
        assertThat(bench.api
                        .post(responseUrl, "application/json", "{\"replace_original\":true,\"text\":\"Thanks\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(bench.anna().messages()).hasSize(1);
        assertThat(bench.anna().latestMessage().text()).isEqualTo("Thanks");
    }

    @Test
    void the_home_page_is_announced_published_and_its_buttons_work() {
        bench.app.answers(request -> {
            if (request.payload().at("/event/type").asText().equals("app_home_opened")) {
                bench.api.call("views.publish", Map.of("user_id", bench.anna.id(), "view", Bench.home("Hello")));
            }
            return AppUnderTest.Reply.nothing();
        });

        assertThat(bench.anna().openHome().ok()).isTrue();

        SeenView home = bench.anna().home().orElseThrow();
        assertThat(home.text()).isEqualTo("Hello");
        bench.anna().press(home, "Go");
        JsonNode payload = bench.app.last().payload();
        assertThat(payload.at("/container/type").asText()).isEqualTo("view");
        assertThat(payload.at("/view/type").asText()).isEqualTo("home");
        assertThat(payload.at("/actions/0/value").asText()).isEqualTo("v1");
        assertThat(payload.has("response_url")).isFalse();
        assertThat(bench.slack.ledger().messagesTo(bench.anna.id()))
                .extracting(entry -> entry.kind())
                .containsExactly(MessageKind.HOME);
    }

    @Test
    void closing_a_form_that_asks_for_it_tells_the_app() {
        openForm();

        bench.anna().close(bench.anna().openModal());

        assertThat(bench.app.last().type()).isEqualTo("view_closed");
        assertThat(bench.app.last().payload().path("is_cleared").asBoolean()).isFalse();
        assertThat(bench.anna().findOpenModal()).isEmpty();
    }

    @Test
    void what_a_person_writes_arrives_as_a_message_event_of_their_direct_message() {
        Outcome outcome = bench.anna().say("help");

        JsonNode event = bench.app.last().payload().path("event");
        assertThat(outcome.ok()).isTrue();
        assertThat(event.path("type").asText()).isEqualTo("message");
        assertThat(event.path("channel_type").asText()).isEqualTo("im");
        assertThat(event.path("text").asText()).isEqualTo("help");
        assertThat(event.path("ts").asText())
                .isEqualTo(bench.anna().messages().getFirst().ts());
        assertThat(bench.slack.ledger().messages()).isEmpty();
    }

    private void openForm() {
        open(bench.slack.workspace().triggers().issue(bench.anna.id(), java.util.Optional.empty()), Bench.form("Join"));
    }

    private void open(String trigger, JsonNode view) {
        JsonNode answer = bench.api.call("views.open", Map.of("trigger_id", trigger, "view", view));
        assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
    }

    private void answer(String action, JsonNode view) {
        bench.app.answers(request -> AppUnderTest.Reply.json(dev.viceversa.pretend.Json.object()
                .put("response_action", action)
                .set("view", view)));
    }
}
