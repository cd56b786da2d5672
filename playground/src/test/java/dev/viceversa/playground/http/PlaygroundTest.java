package dev.viceversa.playground.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.playground.house.PlaygroundHouse;
import dev.viceversa.playground.sample.SampleCompany;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses of CONTRACT's playground, with the company in it and nobody who has joined. */
class PlaygroundTest {

    private static final String JUNIOR = "U0000000060";
    private static final String ON_TEAMS = "0a1b2c3d-0000-4000-8000-000000000056";

    private static PlaygroundHouse house;
    private static Visit visit;

    @BeforeAll
    static void start() {
        house = PlaygroundHouse.start(0, false);
        visit = new Visit(house);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void the_page_and_every_part_of_it_are_served_and_may_load_nothing_from_elsewhere() {
        HttpResponse<String> page = visit.get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("style=", "onclick=", "http://", "https://");
        for (String part :
                new String[] {"page.css", "slack.css", "teams.css", "page.js", "blocks.js", "mrkdwn.js", "icon.svg"}) {
            assertThat(visit.get("/" + part).statusCode()).as(part).isEqualTo(200);
        }
        assertThat(visit.get("/company.csv").statusCode()).isEqualTo(404);
        assertThat(visit.get("/..%2Fapplication.yml").statusCode()).isNotEqualTo(200);
    }

    @Test
    void every_script_the_page_asks_for_is_served() {
        assertThat(scriptsOf("page.js")).isNotEmpty();
    }

    /** All scripts below this one; fails where one is not served. */
    private static Set<String> scriptsOf(String name) {
        Set<String> found = new TreeSet<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String next = open.remove();
            HttpResponse<String> script = visit.get("/" + next);
            assertThat(script.statusCode()).as(next).isEqualTo(200);
            Pattern.compile("from \"\\./([a-z]+\\.js)\"")
                    .matcher(script.body())
                    .results()
                    .map(match -> match.group(1))
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    @Test
    void the_whole_company_is_there_with_one_coordinator() {
        JsonNode people = visit.json("/api/people");
        assertThat(people).hasSize(60);
        assertThat(StreamSupport.stream(people.spliterator(), false)
                        .filter(person -> person.path("coordinator").asBoolean())
                        .map(person -> person.path("id").asText()))
                .containsExactly(SampleCompany.COORDINATOR);
    }

    @Test
    void a_third_of_the_company_is_on_teams_and_a_few_are_on_both() {
        JsonNode people = visit.json("/api/people");
        assertThat(StreamSupport.stream(people.spliterator(), false)
                        .map(person -> person.path("accounts").findValuesAsText("platform"))
                        .collect(Collectors.groupingBy(platforms -> platforms, Collectors.counting())))
                .isEqualTo(Map.of(List.of("slack"), 36L, List.of("teams"), 20L, List.of("slack", "teams"), 4L));
    }

    @Test
    void the_clock_is_turned_by_an_amount_and_to_an_instant() {
        Instant before = now();
        HttpResponse<String> advanced = visit.post("/clock", "{\"advance\":\"P7D\"}");
        assertThat(advanced.statusCode()).isEqualTo(200);
        Instant after = Instant.parse(Visit.read(advanced).path("now").asText());
        assertThat(after)
                .isBetween(
                        before.plus(Duration.ofDays(7)),
                        before.plus(Duration.ofDays(7)).plusSeconds(60));

        Instant target = after.plus(Duration.ofHours(30));
        assertThat(visit.post("/clock", "{\"to\":\"" + target + "\"}").statusCode())
                .isEqualTo(200);
        assertThat(now()).isBetween(target, target.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"advance\":\"soon\"}",
                "{\"advance\":\"-P1D\"}",
                "{\"advance\":\"P900Y\"}",
                "{\"advance\":\"PT99999999999999H\"}",
                "{\"to\":\"2001-01-01T00:00:00Z\"}",
                "{\"to\":\"tomorrow\"}",
                "{\"to\":7}"
            })
    void a_turn_that_makes_no_sense_is_refused_with_a_sentence_and_turns_nothing(String body) {
        Instant before = now();
        HttpResponse<String> answer = visit.post("/clock", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        if (!body.isEmpty()) {
            assertThat(Visit.read(answer).path("problem").asText()).contains("advance");
        }
        assertThat(now()).isBetween(before, before.plusSeconds(30));
    }

    @Test
    void the_ledger_has_every_field_a_reader_of_it_expects() {
        assertThat(act("{\"do\":\"command\",\"text\":\"help\"}").path("failure").isMissingNode())
                .isTrue();
        JsonNode ledger = visit.json("/ledger");
        assertThat(ledger.isArray()).isTrue();
        JsonNode entry = StreamSupport.stream(ledger.spliterator(), false)
                .filter(each -> each.path("recipient").asText().equals(JUNIOR))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(Instant.parse(entry.path("program_time").asText()))
                .isBetween(now().minusSeconds(60), now().plusSeconds(1));
        assertThat(entry.path("platform").asText()).isEqualTo("slack");
        assertThat(entry.has("delivery_id")).isTrue();
        assertThat(entry.path("kind").asText()).isNotEmpty();
        assertThat(entry.path("text").asText()).isNotEmpty();
        assertThat(entry.path("blocks").isArray()).isTrue();
        assertThat(entry.path("to").asText()).isEqualTo("Helen Novotna");
        assertThat(visit.json("/ledger?from=" + ledger.size())).isEmpty();
    }

    @Test
    void the_ledger_has_the_same_fields_and_a_card_for_what_teams_got() {
        Visit.read(visit.post("/api/people/" + ON_TEAMS, "{\"do\":\"say\",\"text\":\"home\"}"));
        JsonNode entry = StreamSupport.stream(visit.json("/ledger").spliterator(), false)
                .filter(each -> each.path("recipient").asText().equals(ON_TEAMS))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(Instant.parse(entry.path("program_time").asText()))
                .isBetween(now().minusSeconds(60), now().plusSeconds(1));
        assertThat(entry.path("platform").asText()).isEqualTo("teams");
        assertThat(entry.has("delivery_id")).isTrue();
        assertThat(entry.path("kind").asText()).isNotEmpty();
        assertThat(entry.path("text").asText()).isNotEmpty();
        assertThat(entry.path("card").path("type").asText()).isEqualTo("AdaptiveCard");
        assertThat(entry.path("to").asText()).isEqualTo("Dina Levy");
    }

    @Test
    void somebody_on_teams_types_presses_fills_in_and_reads_their_own_words_again() {
        JsonNode desk = teams("{\"do\":\"say\",\"text\":\"settings\"}");
        assertThat(desk.path("platform").asText()).isEqualTo("teams");
        assertThat(StreamSupport.stream(desk.path("messages").spliterator(), false)
                        .filter(message -> !message.path("fromApp").asBoolean())
                        .map(message -> message.path("text").asText()))
                .contains("settings");
        assertThat(visit.post(
                                "/api/people/" + ON_TEAMS,
                                "{\"do\":\"press\",\"id\":\"0\",\"card\":0,\"at\":\"/body/0\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_app_is_removed_and_installed_again_on_teams() {
        String account = "0a1b2c3d-0000-4000-8000-000000000053";
        assertThat(Visit.read(visit.post("/api/people/" + account, "{\"do\":\"remove\"}"))
                        .path("installed")
                        .asBoolean(true))
                .isFalse();
        assertThat(Visit.read(visit.post("/api/people/" + account, "{\"do\":\"install\"}"))
                        .path("installed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_autopilot_is_switched_for_everybody_and_for_one() {
        JsonNode on = Visit.read(visit.post("/autopilot", "{\"on\":true,\"seed\":7}"));
        assertThat(on.path("on").asBoolean()).isTrue();
        assertThat(on.path("seed").asLong()).isEqualTo(7);
        assertThat(on.path("people").toString()).contains(JUNIOR);
        JsonNode byHand = Visit.read(visit.post("/autopilot", "{\"by_hand\":\"" + JUNIOR + "\"}"));
        assertThat(byHand.path("people").toString()).doesNotContain(JUNIOR);
        assertThat(byHand.path("on").asBoolean()).isTrue();
        visit.post("/autopilot", "{\"by_itself\":\"" + JUNIOR + "\"}");
        assertThat(Visit.read(visit.post("/autopilot", "{\"on\":false}"))
                        .path("on")
                        .asBoolean())
                .isFalse();
        assertThat(visit.json("/autopilot").path("people").toString()).contains(JUNIOR);
        assertThat(visit.post("/autopilot", "nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_unread_is_counted_until_it_was_read() {
        String account = "U0000000058";
        visit.post("/api/people/" + account, "{\"do\":\"command\",\"text\":\"help\"}");
        JsonNode desk = visit.json("/api/people/" + account);
        assertThat(desk.path("person").path("unread").asInt()).isEqualTo(1);
        String ts = desk.path("messages").path(0).path("ts").asText();
        String read = "{\"conversation\":\"" + desk.path("shown").asText() + "\",\"ts\":\"" + ts + "\"}";
        assertThat(visit.post("/api/people/" + account + "/read", read).statusCode())
                .isEqualTo(204);
        assertThat(visit.json("/api/people/" + account)
                        .path("person")
                        .path("unread")
                        .asInt())
                .isZero();
    }

    @Test
    void a_long_conversation_comes_in_pages() {
        String account = "U0000000057";
        for (int said = 0; said < 45; said++) {
            house.slack().as(account).say("word " + said);
        }
        JsonNode newest = visit.json("/api/people/" + account);
        assertThat(newest.path("messages")).hasSize(40);
        int left = newest.path("earlier").asInt();
        assertThat(left).isPositive();
        String first = newest.path("messages").path(0).path("ts").asText();
        JsonNode earlier = visit.json("/api/people/" + account + "?before=" + first);
        assertThat(earlier.path("messages")).hasSize(Math.min(left, 40));
        assertThat(earlier.path("messages").path(0).path("text").asText()).isEqualTo("word 0");
    }

    @Test
    void acts_that_are_not_possible_are_refused_with_a_sentence() {
        for (String body : new String[] {
            "{\"do\":\"dance\"}",
            "{\"do\":\"press\",\"ts\":\"1.0\",\"block\":\"a\",\"action\":\"b\"}",
            "{\"do\":\"submit\",\"view\":\"V0\"}",
            "[1]"
        }) {
            HttpResponse<String> answer = visit.post("/api/people/" + JUNIOR, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(Visit.read(answer).path("problem").asText()).as(body).isNotEmpty();
        }
        assertThat(visit.get("/api/people/U404").statusCode()).isEqualTo(400);
        assertThat(visit.post("/api/trouble", "{\"trouble\":\"flood\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void slack_can_be_made_to_stumble_and_nothing_is_lost_or_said_twice() {
        String account = "U0000000055";
        assertThat(visit.post("/api/trouble", "{\"trouble\":\"lost_answer\",\"times\":1}")
                        .statusCode())
                .isEqualTo(200);
        visit.post("/api/people/" + account, "{\"do\":\"say\",\"text\":\"help\"}");
        visit.post("/clock", "{\"advance\":\"PT10M\"}");
        visit.post("/api/trouble", "{\"trouble\":\"none\"}");
        assertThat(visit.json("/api/people/" + account).path("messages")).hasSize(2);
    }

    @Test
    void teams_can_be_made_to_stumble_until_it_is_ended() {
        String account = "0a1b2c3d-0000-4000-8000-000000000050";
        for (String trouble :
                List.of("throttling", "blocked", "not_in_roster", "disabled", "forgotten", "small", "lost_answer")) {
            assertThat(visit.post("/api/trouble", "{\"platform\":\"teams\",\"trouble\":\"" + trouble + "\"}")
                            .statusCode())
                    .as(trouble)
                    .isEqualTo(200);
            visit.post("/api/trouble", "{\"platform\":\"teams\",\"trouble\":\"none\"}");
        }
        assertThat(visit.post("/api/trouble", "{\"platform\":\"slack\",\"trouble\":\"small\"}")
                        .statusCode())
                .isEqualTo(400);

        int before = visit.json("/api/people/" + account).path("messages").size();
        visit.post("/api/trouble", "{\"platform\":\"teams\",\"trouble\":\"blocked\"}");
        visit.post("/api/people/" + account, "{\"do\":\"say\",\"text\":\"help\"}");
        assertThat(visit.json("/api/people/" + account).path("messages")).hasSize(before + 1);
        visit.post("/api/trouble", "{\"platform\":\"teams\",\"trouble\":\"none\"}");
        visit.post("/api/people/" + account, "{\"do\":\"say\",\"text\":\"status\"}");
        visit.post("/clock", "{\"advance\":\"PT10M\"}");
        assertThat(visit.json("/api/people/" + account).path("messages")).hasSizeGreaterThanOrEqualTo(before + 3);
    }

    @Test
    void commands_are_offered_in_the_language_asked_for() {
        assertThat(visit.json("/api/commands").toString()).contains("\"join\"", "take part");
        assertThat(visit.json("/api/commands?language=de-DE").toString()).contains("\"join\"", "mitmachen");
    }

    private static JsonNode teams(String body) {
        return Visit.read(visit.post("/api/people/" + ON_TEAMS, body));
    }

    private static JsonNode act(String body) {
        return Visit.read(visit.post("/api/people/" + JUNIOR, body));
    }

    private static Instant now() {
        return Instant.parse(visit.json("/clock").path("now").asText());
    }
}
