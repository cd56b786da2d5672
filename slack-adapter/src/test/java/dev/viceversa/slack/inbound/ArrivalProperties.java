package dev.viceversa.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.response.Response;
import dev.viceversa.slack.stage.SlackHouse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever bytes arrive with a good signature: a clean answer comes out, never an exception. */
class ArrivalProperties {

    private static SlackHouse house;
    private static SlackDesk desk;

    @BeforeContainer
    static void open() {
        house = SlackHouse.open();
        desk = house.bean(SlackDesk.class);
    }

    @AfterContainer
    static void close() {
        house.close();
    }

    @Property(tries = 2000)
    void any_bytes_are_answered(@ForAll byte[] bytes) {
        clean(desk.receive(bytes));
    }

    @Property(tries = 2000)
    void anything_that_almost_is_a_payload_is_answered(@ForAll("payloads") String json) {
        clean(desk.receive(json.getBytes(StandardCharsets.UTF_8)));
        clean(desk.receive(
                ("payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
        clean(desk.receiveFromSocket(json, "e1"));
    }

    @Property(tries = 1000)
    void what_was_encoded_is_decoded(@ForAll String text) {
        // Half of a surrogate pair is no text anybody can send.
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            assertThat(Percent.decode(URLEncoder.encode(text, StandardCharsets.UTF_8)))
                    .contains(text);
        }
    }

    private static void clean(Response response) {
        assertThat(response.getStatusCode()).isIn(200, 400);
    }

    /** Objects with the fields Slack uses, each holding anything. */
    @Provide
    Arbitrary<String> payloads() {
        Arbitrary<String> names = Arbitraries.of(
                "type",
                "user",
                "team",
                "team_id",
                "actions",
                "action_id",
                "value",
                "view",
                "state",
                "values",
                "callback_id",
                "private_metadata",
                "event",
                "event_id",
                "channel_type",
                "text",
                "tab",
                "container",
                "is_ephemeral",
                "response_url",
                "trigger_id",
                "blocks",
                "id",
                "command",
                "user_id",
                "tokens",
                "bot",
                "challenge");
        Arbitrary<String> leaves = Arbitraries.of(
                "null",
                "1",
                "true",
                "\"\"",
                "[]",
                "{}",
                "\"U1\"",
                "\"T1\"",
                "\"im\"",
                "\"home\"",
                "\"button\"",
                "\"modal\"",
                "\"1:join:go\"",
                "\"event_callback\"",
                "\"block_actions\"",
                "\"view_submission\"",
                "\"message\"",
                "\"app_home_opened\"",
                "\"user_change\"",
                "\"team_join\"",
                "\"tokens_revoked\"",
                "\"app_uninstalled\"");
        Arbitrary<String> types = Arbitraries.of(
                "event_callback", "block_actions", "view_submission", "url_verification", "view_closed", "other");
        return types.flatMap(type -> Combinators.combine(
                        fields(names.filter(name -> !name.equals("type")), nested(names, leaves)), Arbitraries.of(type))
                .as((fields, named) -> "{\"type\":\"" + named + "\"" + (fields.isEmpty() ? "" : "," + fields) + "}"));
    }

    private static Arbitrary<String> nested(Arbitrary<String> names, Arbitrary<String> leaves) {
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        fields(names, inner).map(fields -> "{" + fields + "}"),
                        inner.list().ofMaxSize(2).map(all -> "[" + String.join(",", all) + "]")),
                0,
                4);
    }

    private static Arbitrary<String> fields(Arbitrary<String> names, Arbitrary<String> values) {
        return names.set()
                .ofMaxSize(6)
                .flatMap(chosen -> values.list().ofSize(chosen.size()).map(given -> {
                    List<String> keys = List.copyOf(chosen);
                    StringBuilder fields = new StringBuilder();
                    for (int i = 0; i < keys.size(); i++) {
                        fields.append(i == 0 ? "" : ",")
                                .append('"')
                                .append(keys.get(i))
                                .append("\":")
                                .append(given.get(i));
                    }
                    return fields.toString();
                }));
    }
}
