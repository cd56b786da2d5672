package dev.viceversa.pretend.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockKitCheckTest {

    private static final String TEXT = "{'type':'plain_text','text':'x'}";
    private static final String OPTION = "{'text':" + TEXT + ",'value':'v'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'section','text':{'type':'mrkdwn','text':'x'},'accessory':{'type':'users_select'}}",
                "{'type':'section','fields':[{'type':'mrkdwn','text':'x'}],'text':null}",
                "{'type':'context','elements':[{'type':'mrkdwn','text':'x'},"
                        + "{'type':'image','image_url':'https://a','alt_text':'a'}]}",
                "{'type':'input','block_id':'i','label':{'type':'plain_text','text':'x'},'optional':true,"
                        + "'element':{'type':'datepicker','initial_date':'2027-01-12'}}",
                "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'}},"
                        + "{'type':'overflow','options':[{'text':{'type':'plain_text','text':'x'},'value':'v'}]}]}",
                "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':"
                        + "[{'type':'text','text':'x'}]}]}"
            })
    void ordinary_blocks_are_accepted_in_messages(String block) {
        assertThat(message(block)).isEmpty();
    }

    @Test
    void a_problem_says_where_it_is_and_what_it_is() {
        assertThat(message(
                        "{'type':'divider'}",
                        "{'type':'actions','elements':[{'type':'button','text':{'type':'mrkdwn','text':'x'}}]}"))
                .containsExactly(new Problem("/blocks/1/elements/0/text", "must be a plain_text object"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'header','text':{'type':'mrkdwn','text':'x'}}",
                "{'type':'divider','colour':'red'}",
                "{'type':'section','text':'x'}",
                "{'type':'section','text':{'type':'html','text':'x'}}",
                "{'type':'image','image_url':'https://a'}",
                "{'type':'image','image_url':'no address','alt_text':'a'}",
                "{'type':'actions','elements':[]}",
                "{'type':'actions','elements':[{'type':'plain_text_input'}]}",
                "{'type':'actions','elements':[{'type':'multi_users_select'}]}",
                "{'type':'section','text':{'type':'mrkdwn','text':'x'},'accessory':{'type':'plain_text_input'}}",
                "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'},"
                        + "'style':'blue'}]}",
                "{'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'number_input',"
                        + "'is_decimal_allowed':false}}",
                "{'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'datepicker',"
                        + "'initial_date':'12.01.2027'}}",
                "{'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'plain_text_input',"
                        + "'min_length':9,'max_length':3}}",
                "{'type':'input','label':{'type':'mrkdwn','text':'x'},'element':{'type':'plain_text_input'}}",
                "{'type':'shout','text':'x'}",
                "'not a block'"
            })
    void what_slack_refuses_is_refused(String block) {
        assertThat(message(block)).isNotEmpty();
    }

    @Test
    void an_initial_choice_must_be_written_exactly_like_one_of_the_options() {
        String other = "{'text':{'type':'plain_text','text':'y'},'value':'v'}";
        String select = "{'type':'actions','elements':[{'type':'static_select','options':[%s],'initial_option':%s}]}";

        assertThat(message(select.formatted(OPTION, OPTION))).isEmpty();
        assertThat(message(select.formatted(OPTION, other)))
                .containsExactly(new Problem(
                        "/blocks/0/elements/0/initial_option", "must exactly match one of the provided options"));
    }

    @Test
    void ids_may_not_repeat() {
        String button = "{'type':'button','action_id':'a','text':" + TEXT + "}";

        assertThat(message("{'type':'divider','block_id':'b'}", "{'type':'divider','block_id':'b'}"))
                .extracting(Problem::pointer)
                .containsExactly("/blocks/1/block_id");
        assertThat(message("{'type':'actions','elements':[%s,%s]}".formatted(button, button)))
                .extracting(Problem::pointer)
                .containsExactly("/blocks/0/elements/1/action_id");
        assertThat(message(
                        "{'type':'actions','elements':[%s]}".formatted(button),
                        "{'type':'actions','elements':[%s]}".formatted(button)))
                .as("in different blocks they may")
                .isEmpty();
    }

    @Test
    void two_options_may_not_mean_the_same() {
        assertThat(message("{'type':'actions','elements':[{'type':'radio_buttons','options':[%s,%s]}]}"
                        .formatted(OPTION, OPTION)))
                .extracting(Problem::pointer)
                .containsExactly("/blocks/0/elements/0/options/1/value");
    }

    @Test
    void a_message_has_fifty_blocks_at_most() {
        String[] fifty = java.util.Collections.nCopies(50, "{'type':'divider'}").toArray(String[]::new);
        String[] more = java.util.Collections.nCopies(51, "{'type':'divider'}").toArray(String[]::new);

        assertThat(message(fifty)).isEmpty();
        assertThat(message(more)).containsExactly(new Problem("/blocks", "no more than 50 items allowed"));
    }

    @Test
    void a_modal_with_inputs_needs_a_submit_button_and_one_without_does_not() {
        String input = "{'type':'input','label':%s,'element':{'type':'plain_text_input'}}".formatted(TEXT);

        assertThat(view("{'type':'modal','title':%s,'blocks':[%s]}".formatted(TEXT, input)))
                .containsExactly(new Problem("/view", "submit is required when an input block is within the blocks"));
        assertThat(view("{'type':'modal','title':%s,'submit':%s,'blocks':[%s]}".formatted(TEXT, TEXT, input)))
                .isEmpty();
        assertThat(view("{'type':'modal','title':%s,'blocks':[{'type':'divider'}]}".formatted(TEXT)))
                .isEmpty();
    }

    @Test
    void some_blocks_and_elements_belong_on_some_surfaces_only() {
        assertThat(view("{'type':'home','blocks':[{'type':'markdown','text':'x'}]}"))
                .isNotEmpty();
        assertThat(view("{'type':'home','title':%s,'blocks':[{'type':'divider'}]}".formatted(TEXT)))
                .isNotEmpty();
        assertThat(view("{'type':'home','blocks':[{'type':'actions','elements':[{'type':'datetimepicker'}]}]}"))
                .isNotEmpty();
        assertThat(message("{'type':'actions','elements':[{'type':'datetimepicker'}]}"))
                .isEmpty();
        assertThat(message("{'type':'input','label':%s,'element':{'type':'file_input'}}".formatted(TEXT)))
                .isNotEmpty();
        assertThat(view("{'type':'modal','title':%s,'submit':%s,'blocks':[{'type':'input','label':%s,"
                                .formatted(TEXT, TEXT, TEXT)
                        + "'element':{'type':'number_input','is_decimal_allowed':true}}]}"))
                .isEmpty();
        assertThat(view("{'type':'popup','blocks':[{'type':'divider'}]}")).isNotEmpty();
    }

    @Test
    void only_one_element_may_ask_for_the_focus() {
        String input = "{'type':'input','label':%s,'element':{'type':'plain_text_input','focus_on_load':true}}"
                .formatted(TEXT);

        assertThat(message(input)).isEmpty();
        assertThat(message(input, input)).hasSize(1);
    }

    private static List<Problem> message(String... blocks) {
        return BlockKitCheck.message(LimitSamples.json("[" + String.join(",", blocks) + "]"));
    }

    private static List<Problem> view(String view) {
        return BlockKitCheck.view(LimitSamples.json(view));
    }
}
