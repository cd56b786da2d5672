package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.slack.workspace.Triggers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_trigger_works_once_within_three_seconds() {
        String trigger = trigger();
        bench.systemClock.turn(Triggers.LIFE);
        assertThat(open(trigger).path("ok").asBoolean()).isTrue();
        assertThat(error(open(trigger))).isEqualTo("exchanged_trigger_id");

        String late = trigger();
        bench.systemClock.turn(Triggers.LIFE.plusMillis(1));
        assertThat(error(open(late))).isEqualTo("expired_trigger_id");
        assertThat(error(open("1.2.abc"))).isEqualTo("invalid_trigger_id");
        assertThat(open("").path("response_metadata").path("messages").get(0).asText())
                .contains("trigger_id");
    }

    @Test
    void turning_the_message_clock_expires_no_trigger() {
        String trigger = trigger();
        bench.messageClock.turn(Duration.ofDays(180));
        assertThat(open(trigger).path("ok").asBoolean()).isTrue();
    }

    @Test
    void a_refused_view_does_not_use_the_trigger_up() {
        String trigger = trigger();

        JsonNode refused =
                bench.api.call("views.open", Map.of("trigger_id", trigger, "view", Bench.json("{'type':'modal'}")));

        assertThat(error(refused)).isEqualTo("invalid_arguments");
        assertThat(refused.path("response_metadata").path("messages").toString())
                .contains("missing required field: title")
                .contains("[json-pointer:/view]");
        assertThat(open(trigger).path("ok").asBoolean()).isTrue();
    }

    @Test
    void at_most_three_forms_lie_on_each_other() {
        open(trigger());
        for (String title : new String[] {"Two", "Three"}) {
            assertThat(push(triggerInModal(), title).path("ok").asBoolean()).isTrue();
        }
        String trigger = triggerInModal();
        assertThat(error(push(trigger, "Four"))).isEqualTo("push_limit_reached");
        assertThat(bench.anna().openModals()).extracting(SeenView::title).containsExactly("Join", "Two", "Three");

        bench.anna().close(bench.anna().openModal());

        assertThat(bench.anna().openModal().title()).isEqualTo("Two");
        assertThat(error(push(trigger(), "Elsewhere")))
                .as("a trigger from outside of forms")
                .isEqualTo("not_found");
    }

    @Test
    void an_update_with_a_stale_hash_is_refused_and_one_with_the_right_hash_changes_the_form() {
        JsonNode view = open(trigger()).path("view");
        Map<String, Object> stale =
                Map.of("view_id", view.path("id").asText(), "hash", "1.x", "view", Bench.form("New"));
        assertThat(error(bench.api.call("views.update", stale))).isEqualTo("hash_conflict");

        JsonNode updated = bench.api.call(
                "views.update",
                Map.of(
                        "view_id",
                        view.path("id").asText(),
                        "hash",
                        view.path("hash").asText(),
                        "view",
                        Bench.form("New")));

        assertThat(updated.path("ok").asBoolean()).as(updated.toString()).isTrue();
        assertThat(updated.at("/view/hash").asText())
                .isNotEqualTo(view.path("hash").asText());
        assertThat(bench.anna().openModal().title()).isEqualTo("New");
        assertThat(error(bench.api.call("views.update", Map.of("view_id", "V404", "view", Bench.form("x")))))
                .isEqualTo("not_found");
    }

    @Test
    void what_was_typed_survives_an_update_that_keeps_the_field() {
        JsonNode view = open(trigger()).path("view");
        bench.anna().fill(bench.anna().openModal(), "topic", "Kotlin");

        JsonNode updated =
                bench.api.call("views.update", Map.of("view_id", view.path("id").asText(), "view", Bench.form("New")));

        assertThat(updated.at("/view/state/values/topic/text/value").asText()).isEqualTo("Kotlin");
    }

    @Test
    void an_external_id_is_unique_while_its_view_is_open() {
        ObjectNode view = ((ObjectNode) Bench.form("One")).put("external_id", "mine");
        JsonNode opened = bench.api.call("views.open", Map.of("trigger_id", trigger(), "view", view));
        assertThat(opened.path("ok").asBoolean()).isTrue();
        var ben = bench.slack.workspace().addUser("Ben", "ben@example.com");
        String bens = bench.slack.workspace().triggers().issue(ben.id(), Optional.empty());

        assertThat(error(bench.api.call("views.open", Map.of("trigger_id", bens, "view", view))))
                .isEqualTo("duplicate_external_id");
        assertThat(bench.api
                        .call("views.update", Map.of("external_id", "mine", "view", view))
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_home_page_is_published_for_real_people_only_and_guarded_by_its_hash() {
        JsonNode first = publish(bench.anna.id(), "One", "");
        JsonNode second = publish(bench.anna.id(), "Two", first.at("/view/hash").asText());

        assertThat(second.at("/view/id")).isEqualTo(first.at("/view/id"));
        assertThat(error(
                        publish(bench.anna.id(), "Three", first.at("/view/hash").asText())))
                .isEqualTo("hash_conflict");
        assertThat(bench.anna().home().orElseThrow().text()).isEqualTo("Two");
        JsonNode nobody = publish("U404", "x", "");
        assertThat(error(nobody)).isEqualTo("invalid_arguments");
        assertThat(nobody.path("response_metadata").path("messages").get(0).asText())
                .isEqualTo("invalid `user_id`");
        assertThat(bench.slack.ledger().messages()).hasSize(2);
    }

    @Test
    void a_modal_is_no_home_page_and_a_home_page_is_no_modal() {
        assertThat(error(bench.api.call("views.publish", Map.of("user_id", bench.anna.id(), "view", Bench.form("x")))))
                .isEqualTo("invalid_arguments");
        assertThat(error(bench.api.call("views.open", Map.of("trigger_id", trigger(), "view", Bench.home("x")))))
                .isEqualTo("invalid_arguments");
    }

    @Test
    void a_view_over_250_kilobytes_is_too_large() {
        String block = "{'type':'section','text':{'type':'mrkdwn','text':'%s'}}".formatted("x".repeat(2990));
        JsonNode view = Bench.json(
                "{'type':'home','blocks':[%s]}".formatted(String.join(",", java.util.Collections.nCopies(90, block))));

        assertThat(error(bench.api.call("views.publish", Map.of("user_id", bench.anna.id(), "view", view))))
                .isEqualTo("view_too_large");
    }

    private JsonNode open(String trigger) {
        return bench.api.call("views.open", Map.of("trigger_id", trigger, "view", Bench.form("Join")));
    }

    private JsonNode push(String trigger, String title) {
        return bench.api.call("views.push", Map.of("trigger_id", trigger, "view", Bench.form(title)));
    }

    private JsonNode publish(String user, String text, String hash) {
        return bench.api.call("views.publish", Map.of("user_id", user, "hash", hash, "view", Bench.home(text)));
    }

    private String trigger() {
        return bench.slack.workspace().triggers().issue(bench.anna.id(), Optional.empty());
    }

    private String triggerInModal() {
        return bench.slack
                .workspace()
                .triggers()
                .issue(
                        bench.anna.id(),
                        Optional.of(bench.anna().openModal().view().id()));
    }

    private static String error(JsonNode answer) {
        return answer.path("error").asText();
    }
}
