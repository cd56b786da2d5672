package dev.viceversa.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.slack.inbound.SlackInbound.Received;
import dev.viceversa.slack.stage.SlackHouse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is left out when a payload is read changes nothing of what it means: held against reading the whole of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PayloadReadingTest {

    private static final Gson WHOLE = GsonFactory.createSnakeCase();

    private static final String WHO = """
        "team":{"id":"T1","domain":"d"},"user":{"id":"U1","team_id":"T1"},"trigger_id":"1.2.abc",
        "response_url":"https://hooks.slack.com/actions/T1/1/x"
        """;
    private static final String BUTTON =
            """
            "actions":[{"type":"button","action_id":"do:0","block_id":"b","value":"%s",
            "text":{"type":"plain_text","text":"Yes"}}]
            """.formatted(ActionRef.of("flow", "verb", "id").encoded());
    private static final String BLOCKS = """
        "blocks":[{"type":"section","block_id":"s","text":{"type":"mrkdwn","text":"Hello"},
        "accessory":{"type":"button","action_id":"a","text":{"type":"plain_text","text":"x"}}},
        {"type":"input","block_id":"first","label":{"type":"plain_text","text":"First"},
        "element":{"type":"plain_text_input","action_id":"first"}},
        {"type":"context","block_id":"c","elements":[{"type":"plain_text","text":"x"}]},
        {"type":"input","block_id":"second","optional":true,"label":{"type":"plain_text","text":"Second"},
        "element":{"type":"radio_buttons","action_id":"second","options":[
        {"text":{"type":"plain_text","text":"One"},"value":"1"}]}},
        {"type":"something_new","block_id":"n"}]
        """;
    private static final String STATE = """
        "state":{"values":{"first":{"first":{"type":"plain_text_input","value":"Words"}},
        "second":{"second":{"type":"radio_buttons","selected_option":
        {"text":{"type":"plain_text","text":"One"},"value":"1"}}}}}
        """;

    private final PayloadReading reading = new PayloadReading();
    private SlackHouse house;
    private SlackInbound inbound;

    @BeforeAll
    void open() {
        house = SlackHouse.open();
        inbound = house.bean(SlackInbound.class);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_button_on_a_message_means_the_same() {
        Received received = pressed("""
            "container":{"type":"message","message_ts":"1.5","channel_id":"D1","is_ephemeral":false},
            "channel":{"id":"D1","name":"directmessage"},
            "message":{"type":"message","ts":"1.5","text":"Hello","attachments":[{"fallback":"x"}],%s,
            "metadata":{"event_type":"viceversa_delivery","event_payload":{"id":"m1"}}},%s
            """.formatted(BLOCKS, STATE));
        assertThat(received.occasion().card().orElseThrow().mark()).contains("m1");
        assertThat(received.gesture()).isInstanceOf(Gesture.ButtonPressed.class);
    }

    @Test
    void a_button_on_a_message_for_one_persons_eyes_means_the_same() {
        Received received = pressed("""
            "container":{"type":"message","message_ts":"1.5","channel_id":"C1","is_ephemeral":true},
            "channel":{"id":"C1","name":"general"},%s
            """.formatted(STATE));
        assertThat(received.occasion().card().orElseThrow().reference()).contains("hooks.slack.com");
    }

    @Test
    void a_button_in_a_form_means_the_same() {
        Received received = pressed("""
            "container":{"type":"view","view_id":"V1"},"view":{"id":"V1","type":"modal",%s,%s,
            "private_metadata":"m:D1/1.5","callback_id":"x","title":{"type":"plain_text","text":"T"}},%s
            """.formatted(BLOCKS, STATE, STATE));
        assertThat(received.occasion().inModal()).isTrue();
        assertThat(received.occasion().card().orElseThrow().reference()).isEqualTo("D1/1.5");
    }

    @Test
    void a_form_that_was_sent_means_the_same_and_keeps_its_inputs() {
        String json = "{\"type\":\"view_submission\",%s,\"view\":{\"id\":\"V1\",\"type\":\"modal\",%s,%s,%s}}"
                .formatted(
                        WHO,
                        BLOCKS,
                        STATE,
                        "\"private_metadata\":\"m:D1/1.5\",\"callback_id\":\"%s\""
                                .formatted(ActionRef.of("flow", "verb", "id").encoded()));
        ViewSubmissionPayload whole = WHOLE.fromJson(json, ViewSubmissionPayload.class);
        ViewSubmissionPayload read = reading.sent(json);
        Optional<Received> received = inbound.form(read, "key");
        assertThat(received).isPresent().isEqualTo(inbound.form(whole, "key"));
        assertThat(((Gesture.FormSubmitted) received.get().gesture()).answers().text("first"))
                .contains("Words");
        assertThat(kindsAndNames(read.getView())).isEqualTo(kindsAndNames(whole.getView()));
        assertThat(kindsAndNames(read.getView()))
                .contains(InputBlock.class.getSimpleName() + " first", InputBlock.class.getSimpleName() + " second");
    }

    private Received pressed(String where) {
        String json = "{\"type\":\"block_actions\",%s,%s,%s}".formatted(WHO, BUTTON, where);
        Optional<Received> received = inbound.button(reading.pressed(json), "key");
        assertThat(received)
                .isPresent()
                .isEqualTo(inbound.button(WHOLE.fromJson(json, BlockActionPayload.class), "key"));
        return received.get();
    }

    private static List<String> kindsAndNames(View view) {
        return view.getBlocks().stream()
                .map(block -> block.getClass().getSimpleName() + " " + block.getBlockId())
                .toList();
    }
}
