package dev.viceversa.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.viceversa.core.ui.ActionRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardDataTest {

    @Test
    void a_button_means_its_action_and_brings_no_answers() {
        assertThat(read("{\"vvDo\":\"1:join:start\",\"name\":\"Mia\"}")).hasValueSatisfying(data -> {
            assertThat(data.action()).isEqualTo(ActionRef.of("join", "start"));
            assertThat(data.form()).isFalse();
            assertThat(data.answers().values()).isEmpty();
        });
    }

    @Test
    void a_form_brings_answers_and_the_message_it_was_opened_from() {
        assertThat(read("{\"vvForm\":\"1:join:send\",\"vvMessage\":\"17001\",\"hope\":\"a,b\",\"many.offers\":\"a,b\","
                        + "\"felt\":4,\"X\":\"1\",\"tree\":{\"a\":1}}"))
                .hasValueSatisfying(data -> {
                    assertThat(data.message()).contains("17001");
                    assertThat(data.answers().text("hope")).contains("a,b");
                    assertThat(data.answers().chosen("offers")).containsExactly("a", "b");
                    assertThat(data.answers().rating("felt")).hasValue(4);
                    assertThat(data.answers().values()).containsOnlyKeys("hope", "offers", "felt");
                });
    }

    @Test
    void a_channel_may_be_given_as_the_link_teams_copies_or_as_its_id() {
        String id = "19:abc_d+e@thread.tacv2";
        for (String typed : new String[] {
            id,
            "https://teams.microsoft.com/l/channel/19%3Aabc_d%2Be%40thread.tacv2/General?groupId=g&tenantId=t",
            " https://teams.cloud.microsoft/l/channel/19%3aabc_d+e%40thread.tacv2/General",
        }) {
            assertThat(read("{\"vvForm\":\"1:program:create\",\"channel.place\":\"" + typed + "\"}"))
                    .hasValueSatisfying(
                            data -> assertThat(data.answers().text("place")).contains(id));
        }
        assertThat(read("{\"vvForm\":\"1:program:create\",\"channel.place\":\"https://evil.example/l/channel/19\"}"))
                .hasValueSatisfying(
                        data -> assertThat(data.answers().text("place")).contains("https://evil.example/l/channel/19"));
        assertThat(
                        read(
                                "{\"vvForm\":\"1:program:create\",\"channel.place\":\"https://teams.microsoft.com/l/channel/%zz\"}"))
                .isPresent();
    }

    @Test
    void what_is_not_ours_is_nothing() {
        for (String foreign : new String[] {
            "{}", "[]", "7", "{\"feedback\":\"x\"}", "{\"vvDo\":7}", "{\"vvDo\":\"2:join:start\"}", "{\"vvForm\":\"\"}"
        }) {
            assertThat(read(foreign)).as(foreign).isEmpty();
        }
    }

    @Test
    void a_reference_that_could_lead_elsewhere_is_dropped() {
        assertThat(read("{\"vvForm\":\"1:join:send\",\"vvMessage\":\"../x|y\"}"))
                .hasValueSatisfying(data -> assertThat(data.message()).isEmpty());
    }

    private static Optional<CardData> read(String json) {
        try {
            return CardData.read(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
