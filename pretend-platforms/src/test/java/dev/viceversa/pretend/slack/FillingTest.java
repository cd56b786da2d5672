package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every kind of field a person can fill in, and what Slack reports of it. */
class FillingTest {

    private static final String OPTIONS = """
        [{'text':{'type':'plain_text','text':'One'},'value':'1'},
         {'text':{'type':'plain_text','text':'Two'},'value':'2'},
         {'text':{'type':'plain_text','text':'Three'},'value':'3'}]\
        """;

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void untouched_fields_are_reported_with_nothing_or_with_what_the_app_proposed() {
        open(
                field("a", "'type':'plain_text_input'"),
                field("b", "'type':'plain_text_input','initial_value':'hello'"),
                field("c", "'type':'static_select','options':%s".formatted(OPTIONS)),
                field("d", "'type':'checkboxes','options':%s".formatted(OPTIONS)),
                field("e", "'type':'datepicker','initial_date':'2027-01-12'"));

        JsonNode values = bench.anna().values(bench.anna().openModal());

        assertThat(values.at("/a/a/value").isNull()).isTrue();
        assertThat(values.at("/b/b/value").asText()).isEqualTo("hello");
        assertThat(values.at("/c/c/selected_option").isNull()).isTrue();
        assertThat(values.at("/d/d/selected_options")).isEmpty();
        assertThat(values.at("/e/e/selected_date").asText()).isEqualTo("2027-01-12");
    }

    @Test
    void filled_fields_are_reported_as_slack_does() {
        open(
                field("text", "'type':'plain_text_input'"),
                field("select", "'type':'static_select','options':%s".formatted(OPTIONS)),
                field("radio", "'type':'radio_buttons','options':%s".formatted(OPTIONS)),
                field("multi", "'type':'multi_static_select','options':%s".formatted(OPTIONS)),
                field("boxes", "'type':'checkboxes','options':%s".formatted(OPTIONS)),
                field("user", "'type':'users_select'"),
                field("users", "'type':'multi_users_select'"),
                field("channel", "'type':'channels_select'"),
                field("conversations", "'type':'multi_conversations_select'"),
                field("date", "'type':'datepicker'"),
                field("time", "'type':'timepicker'"),
                field("moment", "'type':'datetimepicker'"),
                field("number", "'type':'number_input','is_decimal_allowed':false"),
                field("mail", "'type':'email_text_input'"));
        Outcome outcome = bench.anna()
                .submit(
                        bench.anna().openModal(),
                        Map.ofEntries(
                                Map.entry("text", "hello"),
                                Map.entry("select", "Two"),
                                Map.entry("radio", "2"),
                                Map.entry("multi", List.of("One", "3")),
                                Map.entry("boxes", List.of("Three")),
                                Map.entry("user", "U1"),
                                Map.entry("users", List.of("U1", "U2")),
                                Map.entry("channel", "C1"),
                                Map.entry("conversations", List.of("D1")),
                                Map.entry("date", "2027-02-01"),
                                Map.entry("time", "10:30"),
                                Map.entry("moment", 1_800_000_000L),
                                Map.entry("number", 7),
                                Map.entry("mail", "a@example.com")));

        assertThat(outcome.ok()).as(outcome.toString()).isTrue();
        JsonNode values = bench.app.last().payload().at("/view/state/values");
        assertThat(values.at("/text/text/value").asText()).isEqualTo("hello");
        assertThat(values.at("/select/select/selected_option/value").asText()).isEqualTo("2");
        assertThat(values.at("/select/select/selected_option/text/text").asText())
                .isEqualTo("Two");
        assertThat(values.at("/radio/radio/selected_option/value").asText()).isEqualTo("2");
        assertThat(values.at("/multi/multi/selected_options").findValuesAsText("value"))
                .containsExactly("1", "3");
        assertThat(values.at("/boxes/boxes/selected_options").findValuesAsText("value"))
                .containsExactly("3");
        assertThat(values.at("/user/user/selected_user").asText()).isEqualTo("U1");
        assertThat(values.at("/users/users/selected_users")).hasSize(2);
        assertThat(values.at("/channel/channel/selected_channel").asText()).isEqualTo("C1");
        assertThat(values.at("/conversations/conversations/selected_conversations/0")
                        .asText())
                .isEqualTo("D1");
        assertThat(values.at("/date/date/selected_date").asText()).isEqualTo("2027-02-01");
        assertThat(values.at("/time/time/selected_time").asText()).isEqualTo("10:30");
        assertThat(values.at("/moment/moment/selected_date_time").isNumber()).isTrue();
        assertThat(values.at("/number/number/value").asText()).isEqualTo("7");
        assertThat(values.at("/mail/mail/value").asText()).isEqualTo("a@example.com");
    }

    @Test
    void slacks_client_holds_back_what_is_no_number_no_address_or_too_many() {
        open(
                field("number", "'type':'number_input','is_decimal_allowed':false"),
                field("mail", "'type':'email_text_input'"),
                field("multi", "'type':'multi_static_select','max_selected_items':1,'options':%s".formatted(OPTIONS)));

        Outcome outcome = bench.anna()
                .submit(
                        bench.anna().openModal(),
                        Map.of("number", "seven", "mail", "nobody", "multi", List.of("One", "Two")));

        assertThat(outcome.sent()).isFalse();
        assertThat(outcome.fieldErrors()).containsOnlyKeys("number", "mail", "multi");
    }

    @Test
    void what_is_not_offered_cannot_be_chosen() {
        open(field("select", "'type':'static_select','options':%s".formatted(OPTIONS)));
        SeenView form = bench.anna().openModal();

        assertThatThrownBy(() -> bench.anna().fill(form, "select", "Four"))
                .hasMessageContaining("no option \"Four\" among [One, Two, Three]");
        assertThatThrownBy(() -> bench.anna().fill(form, "other", "x"))
                .hasMessageContaining("nothing here is called \"other\"");
        assertThatThrownBy(() -> bench.anna().fill(form, "select", List.of("One", "Two")))
                .hasMessageContaining("only one value fits");
    }

    @Test
    void a_menu_and_the_three_dots_act_as_soon_as_something_is_chosen() {
        bench.api.call(
                "chat.postMessage",
                Map.of("channel", bench.anna.id(), "text", "x", "blocks", Bench.json("""
                    [{'type':'section','text':{'type':'mrkdwn','text':'x'},'accessory':
                    {'type':'static_select','action_id':'pick','options':%s}},
                    {'type':'actions','elements':[{'type':'overflow','action_id':'more','options':%s}]}]\
                    """.formatted(OPTIONS, OPTIONS))));
        SeenMessage message = bench.anna().latestMessage();

        bench.anna().choose(message, "pick", "Two");
        assertThat(bench.app
                        .last()
                        .payload()
                        .at("/actions/0/selected_option/value")
                        .asText())
                .isEqualTo("2");
        assertThat(bench.app.last().payload().at("/actions/0/type").asText()).isEqualTo("static_select");
        bench.anna().choose(message, "more", "Three");
        assertThat(bench.app
                        .last()
                        .payload()
                        .at("/actions/0/selected_option/value")
                        .asText())
                .isEqualTo("3");
        assertThat(bench.app.last().payload().at("/actions/0/type").asText()).isEqualTo("overflow");
    }

    private void open(String... blocks) {
        JsonNode view = Bench.json("""
            {'type':'modal','title':{'type':'plain_text','text':'T'},'submit':{'type':'plain_text','text':'S'},
             'blocks':[%s]}\
            """.formatted(String.join(",", blocks)));
        String trigger = bench.slack.workspace().triggers().issue(bench.anna.id(), Optional.empty());
        JsonNode answer = bench.api.call("views.open", Map.of("trigger_id", trigger, "view", view));
        assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
    }

    private static String field(String id, String element) {
        return "{'type':'input','block_id':'%s','label':{'type':'plain_text','text':'%s'},'element':{'action_id':'%s',%s}}"
                .formatted(id, id, id, element);
    }
}
