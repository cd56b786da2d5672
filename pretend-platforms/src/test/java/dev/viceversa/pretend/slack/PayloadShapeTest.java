package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.Samples;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What this server sends has every field, of the same JSON type, that recorded payloads of the real one have. */
class PayloadShapeTest {

    /** Fields of the enterprise plan, and one Slack has retired. */
    private static final Set<String> NOT_OURS = Set.of(
            "/enterprise",
            "/team/enterprise_id",
            "/team/enterprise_name",
            "/enterprise_id",
            "/enterprise_name",
            "/authed_users");

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_command_has_the_fields_of_a_recorded_one() {
        JsonNode recorded = form("slack/inbound/slash/slash_form.hello.da685757b9.form");
        bench.anna().command("/mentor", "join");

        hasShapeOf(recorded, bench.app.last().payload());
    }

    @Test
    void a_pressed_button_has_the_fields_of_a_recorded_one() {
        JsonNode recorded = sample("block_actions/block_actions.message-button.589ca482c3.json");
        bench.api.call(
                "chat.postMessage",
                Map.of(
                        "channel",
                        bench.anna.id(),
                        "text",
                        "x",
                        "blocks",
                        Bench.home("x").path("blocks")));
        bench.anna().press(bench.anna().latestMessage(), "Go");

        hasShapeOf(recorded, bench.app.last().payload());
    }

    @Test
    void a_submitted_and_a_closed_form_have_the_fields_of_recorded_ones() {
        JsonNode submitted = sample("views/view_submission.modal.958d69ba87.json");
        JsonNode closed = sample("views/view_closed.view-closed.3dc6f947b0.json");
        bench.api.call(
                "views.open",
                Map.of(
                        "trigger_id",
                        bench.slack.workspace().triggers().issue(bench.anna.id(), Optional.empty()),
                        "view",
                        Bench.form("Join")));
        SeenView form = bench.anna().openModal();
        bench.app.answers(
                request -> AppUnderTest.Reply.json("{\"response_action\":\"errors\",\"errors\":{\"topic\":\"no\"}}"));
        bench.anna().submit(form, Map.of("topic", "x"));
        hasShapeOf(submitted, bench.app.last().payload());

        bench.anna().close(form);
        hasShapeOf(closed, bench.app.last().payload());
    }

    @Test
    void events_have_the_fields_of_recorded_ones() {
        JsonNode homeOpened = sample("events/event_callback.app-home-opened.0bf426aa9e.json");
        JsonNode message = sample("events/event_callback.message.1368a3ff8c.json");
        JsonNode revoked = sample("events/event_callback.tokens-revoked.18297a3d7b.json");
        bench.anna().openHome();
        hasShapeOf(homeOpened, bench.app.last().payload());
        bench.anna().say("hello");
        hasShapeOf(message, bench.app.last().payload());
        bench.slack.events().revokeToken();
        hasShapeOf(revoked, bench.app.last().payload());
    }

    private static void hasShapeOf(JsonNode recorded, JsonNode sent) {
        Map<String, JsonNodeType> expected = new TreeMap<>();
        shape(recorded, "", 0, expected);
        Map<String, JsonNodeType> actual = new TreeMap<>();
        shape(sent, "", 0, actual);
        expected.keySet().removeIf(path -> NOT_OURS.stream().anyMatch(path::startsWith));
        // A recorded null says nothing about the type.
        expected.values().removeIf(type -> type == JsonNodeType.NULL);
        assertThat(actual).containsAllEntriesOf(expected);
    }

    /** The fields two levels deep; what an app put into its blocks is its own affair. */
    private static void shape(JsonNode node, String path, int depth, Map<String, JsonNodeType> into) {
        for (var field : node.properties()) {
            String name = path + "/" + field.getKey();
            boolean appsOwn = Set.of("/view/callback_id", "/view/blocks", "/event/blocks", "/message")
                    .contains(name);
            if (!appsOwn) {
                into.put(name, field.getValue().getNodeType());
                if (depth < 1) {
                    shape(field.getValue(), name, depth + 1, into);
                }
            }
        }
    }

    private static JsonNode sample(String name) {
        assumeTrue(Samples.present(), Samples.WHY_SKIPPED);
        return Samples.json("slack/inbound/" + name);
    }

    private static JsonNode form(String path) {
        assumeTrue(Samples.present(), Samples.WHY_SKIPPED);
        var fields = Json.object();
        for (String pair : Samples.text(path).strip().split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}
