package dev.viceversa.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.people.People;
import dev.viceversa.kit.Samples;
import dev.viceversa.teams.stage.TeamsHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real material through the real door with well-signed tokens. Whatever a client or another bot's tests send, the answer
 * is one of the protocol's, and people of other companies stay unknown.
 */
class ReplayTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static TeamsHouse house;

    @BeforeAll
    static void open() {
        assumeTrue(Samples.present(), Samples.ABSENT);
        house = TeamsHouse.open();
    }

    @AfterAll
    static void close() {
        if (house != null) {
            house.close();
        }
    }

    @Test
    void every_sample_as_it_is_has_its_outcome() throws IOException {
        Knock knock = new Knock(house);
        for (Map.Entry<String, JsonNode> sample : samples().entrySet()) {
            String serviceUrl = sample.getValue().path("serviceUrl").asText();
            int status = knock.claiming(claims -> claims.put("serviceurl", serviceUrl), sample.getValue())
                    .statusCode();
            // What names neither Teams nor a place to answer could be anybody's.
            boolean whole = serviceUrl.startsWith("https://smba.trafficmanager.net/")
                    && sample.getValue().path("channelId").asText().equals("msteams");
            assertThat(status).as(sample.getKey()).isEqualTo(whole ? 200 : 403);
        }
        assertThat(house.bean(People.class).identities()).isEmpty();
    }

    @Test
    void every_sample_as_if_it_were_of_this_company_is_answered() throws IOException {
        Knock knock = new Knock(house);
        for (Map.Entry<String, JsonNode> sample : samples().entrySet()) {
            ObjectNode here = sample.getValue().deepCopy();
            here.put("serviceUrl", house.teams().serviceUrl()).put("channelId", "msteams");
            if (here.path("conversation") instanceof ObjectNode conversation) {
                conversation.put("tenantId", house.teams().tenant().id());
            }
            assertThat(knock.signed(here).statusCode()).as(sample.getKey()).isEqualTo(200);
        }
    }

    private static Map<String, JsonNode> samples() throws IOException {
        Map<String, JsonNode> samples = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>(Samples.below("teams/activities"));
        files.addAll(Samples.below("teams/recorded"));
        for (Path file : files) {
            if (!file.toString().endsWith(".json")) {
                continue;
            }
            JsonNode json = JSON.readTree(file.toFile());
            String name = file.getFileName().toString();
            if (json.path("type").isTextual()) {
                samples.put(name, json);
            } else {
                json.properties().forEach(field -> {
                    if (field.getValue().path("type").isTextual()) {
                        samples.put(name + "/" + field.getKey(), field.getValue());
                    }
                });
            }
        }
        assertThat(samples).hasSizeGreaterThan(15);
        return samples;
    }
}
