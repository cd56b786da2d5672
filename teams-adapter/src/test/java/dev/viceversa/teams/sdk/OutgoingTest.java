package dev.viceversa.teams.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.teams.connector.Answered;
import dev.viceversa.teams.connector.Posting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutgoingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_card_leaves_as_it_was_built_with_its_delivery_and_without_the_machines_time() throws IOException {
        ObjectNode card = (ObjectNode) JSON.readTree("""
            {"type":"AdaptiveCard","version":"1.5","body":[{"type":"ColumnSet","columns":[{"type":"Column","items":[]}]},
            {"type":"Input.ChoiceSet","id":"many.x","choices":[{"title":"A & <b>","value":"a"}],"isMultiSelect":true,
            "value":null,"choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}}],\
            "actions":[{"type":"Action.Execute","data":{"vvDo":"1:join:start"},"fallback":{"n":1.5}}]}\
            """);
        List<JsonNode> bodies = new ArrayList<>();
        try (Line line = new Line();
                Line.Service service = new Line.Service((exchange, body) -> {
                    bodies.add(JSON.readTree(body));
                    exchange.sendResponseHeaders(201, -1);
                })) {
            line.connector().post(service.url(), "a:1", new Posting(card, "Hello", Optional.of("d-1")));
        }
        assertThat(bodies).singleElement().satisfies(body -> {
            assertThat(body.path("type").asText()).isEqualTo("message");
            assertThat(body.path("summary").asText()).isEqualTo("Hello");
            assertThat(body.at("/channelData/deliveryId").asText()).isEqualTo("d-1");
            assertThat(body.at("/attachments/0/contentType").asText())
                    .isEqualTo("application/vnd.microsoft.card.adaptive");
            assertThat(body.at("/attachments/0/content")).isEqualTo(card);
            assertThat(body.has("timestamp")).isFalse();
        });
    }

    @Test
    void a_card_reaches_teams_and_can_be_replaced() {
        try (Line line = new Line()) {
            var mia = line.teams().tenant().addUser("Mia", "mia@example.com");
            line.teams().tenant().install(mia, true);
            String conversation = line.teams().tenant().personal(mia);
            Answered posted = line.connector().post(line.teams().serviceUrl(), conversation, Line.posting("Hello"));
            assertThat(posted).isInstanceOfSatisfying(Answered.With.class, answer -> assertThat(
                            answer.body().path("id").asText())
                    .isNotEmpty());
            assertThat(line.teams().as(mia).messages()).singleElement().satisfies(message -> assertThat(message.card())
                    .isEqualTo(Line.posting("Hello").card()));
        }
    }
}
