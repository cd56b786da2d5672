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
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real material through the real door with well-signed tokens. Whatever a client or another bot's tests send, the answer
 * is one of the protocol's, and people of other companies stay unknown.
 */
class ReplayTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What becomes of something that is well signed. */
    private enum Outcome {
        /** It names neither Teams nor a place to answer, so it could be anybody's: 403. */
        NOT_TEAMS,
        /** Teams brought it, but of another company: 200, nobody is known and nothing is asked. */
        OTHER_COMPANY,
        /** It reaches the front desk, which asks Teams who that is. */
        HEARD,
        /** Nobody did it, or it is a card of another bot: 200 and not a word. */
        LET_GO,
        /** A card of another bot was pressed, and Teams waits: 200, and the protocol's own bad request inside. */
        FOREIGN_CARD
    }

    /** As it is, and as if it had happened in this company. The first row that fits a sample's name decides. */
    private record Row(String names, Outcome asItIs, Outcome asIfHere) {}

    private static final List<Row> TABLE = List.of(
            new Row("(006|008|010|014|016|067|073)-.*", Outcome.NOT_TEAMS, Outcome.LET_GO),
            new Row("(057|059|061|063|065|069)-.*", Outcome.OTHER_COMPANY, Outcome.LET_GO),
            new Row("071-.*invoke-adaptiveCard_action.*", Outcome.FOREIGN_CARD, Outcome.FOREIGN_CARD),
            new Row("channel_teams.json/mention", Outcome.OTHER_COMPANY, Outcome.HEARD),
            new Row("channel_teams.json/channel_post_action", Outcome.OTHER_COMPANY, Outcome.LET_GO),
            new Row("dm_teams.json/(mention|dmRequest|dmMessage)", Outcome.OTHER_COMPANY, Outcome.HEARD));

    private static TeamsHouse house;
    private static Knock knock;

    @BeforeAll
    static void open() {
        assumeTrue(Samples.present(), Samples.ABSENT);
        house = TeamsHouse.open();
        knock = new Knock(house);
    }

    @AfterAll
    static void close() {
        if (house != null) {
            house.close();
        }
    }

    @Test
    void every_sample_as_it_is_has_its_outcome() throws IOException {
        samples().forEach((name, sample) -> {
            String serviceUrl = sample.path("serviceUrl").asText();
            assertThat(outcome(() -> knock.claiming(claims -> claims.put("serviceurl", serviceUrl), sample)))
                    .as(name)
                    .isEqualTo(heardOrNot(row(name).asItIs()));
        });
        assertThat(house.bean(People.class).identities()).isEmpty();
    }

    @Test
    void every_sample_as_if_it_were_of_this_company_has_its_outcome() throws IOException {
        samples().forEach((name, sample) -> {
            ObjectNode here = sample.deepCopy();
            here.put("serviceUrl", house.teams().serviceUrl()).put("channelId", "msteams");
            if (here.path("conversation") instanceof ObjectNode conversation) {
                conversation.put("tenantId", house.teams().tenant().id());
            }
            assertThat(outcome(() -> knock.signed(here)))
                    .as(name)
                    .isEqualTo(row(name).asIfHere());
        });
    }

    @Test
    void the_table_has_no_row_without_a_sample() throws IOException {
        List<String> names = List.copyOf(samples().keySet());
        assertThat(TABLE).allSatisfy(row -> assertThat(names).anyMatch(name -> name.matches(row.names())));
    }

    /** Both are 200 without a trace. */
    private static Outcome heardOrNot(Outcome wanted) {
        return wanted == Outcome.OTHER_COMPANY ? Outcome.LET_GO : wanted;
    }

    private static Row row(String name) {
        return TABLE.stream()
                .filter(row -> name.matches(row.names()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + name));
    }

    private static Outcome outcome(Supplier<HttpResponse<String>> knocking) {
        int before = asked();
        HttpResponse<String> answer = knocking.get();
        if (answer.statusCode() == 403) {
            return Outcome.NOT_TEAMS;
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        if (answer.body().contains("\"statusCode\":400")) {
            return Outcome.FOREIGN_CARD;
        }
        return asked() > before ? Outcome.HEARD : Outcome.LET_GO;
    }

    /** Calls the bot made because of somebody. */
    private static int asked() {
        return (int) house.teams().ledger().calls().stream()
                .filter(call -> !List.of("openid", "keys", "token").contains(call.method()))
                .count();
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
