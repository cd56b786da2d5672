package dev.viceversa.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.file.Files;
import dev.viceversa.core.people.PersonId;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static final String COMPANY = """
        email,name,level,manager_email
        ruth@example.com,Ruth,5,
        mia@example.com,Mia,1,ruth@example.com
        """;

    private static RunningBot bot;

    @BeforeAll
    static void start() {
        bot = RunningBot.onH2();
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void people_are_imported_all_or_nothing_with_counts() {
        HttpResponse<String> trial = bot.importing("?dry_run=true", RunningBot.TOKEN, COMPANY);
        assertThat(trial.statusCode()).isEqualTo(200);
        assertThat(trial.body()).contains("\"dry_run\":true", "\"people\":2", "\"applied\":false");
        assertThat(bot.importing("", RunningBot.TOKEN, COMPANY).body()).contains("\"applied\":true", "\"people\":2");

        HttpResponse<String> shrunk =
                bot.importing("", RunningBot.TOKEN, "email,name,level,manager_email\nruth@example.com,Ruth,5,\n");
        assertThat(shrunk.statusCode()).isEqualTo(409);
        assertThat(shrunk.body()).contains("?confirm=true", "\"left\":1");
        assertThat(bot.importing(
                                "?confirm=true",
                                RunningBot.TOKEN,
                                "email,name,level,manager_email\nruth@example.com,Ruth,5,\n")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void every_bad_line_is_named_with_its_number_and_reason() {
        HttpResponse<String> answer = bot.importing(
                "", RunningBot.TOKEN, "email,name,level,manager_email\nzoe@example.com,Zoe,high,nobody@example.com\n");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"line\":2", "\"applied\":false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "a-token-of-more-than-twenty-fou", "a-token-of-more-than-twenty-four2"})
    void without_the_token_nobody_imports(String token) {
        assertThat(bot.importing("", token, COMPANY).statusCode()).isEqualTo(401);
    }

    @Test
    void an_empty_body_and_bytes_that_are_no_text_are_refused_kindly() {
        assertThat(bot.importing("", RunningBot.TOKEN, "").statusCode()).isEqualTo(400);
        HttpResponse<String> bytes = bot.send(HttpRequest.newBuilder(bot.at("/api/people"))
                .header("Authorization", "Bearer " + RunningBot.TOKEN)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[] {0, -1, 13, 10, -128}))
                .build());
        assertThat(bytes.statusCode()).isEqualTo(400);
    }

    @Test
    void a_file_is_handed_out_once() {
        String path = bot.house()
                .getBean(Files.class)
                .offer(
                        new PersonId("p1"),
                        "stories.md",
                        "text/markdown",
                        "# Thank you".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> first = bot.get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("# Thank you");
        assertThat(first.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"stories.md\"");
        HttpResponse<String> second = bot.get(path);
        assertThat(second.statusCode()).isEqualTo(404);
        assertThat(second.body()).contains("used already or is older");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files/x", "/files/..%2f..%2fetc", "/files/%00"})
    void a_made_up_link_is_not_found(String path) {
        assertThat(bot.get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void health_names_its_parts_and_nothing_about_addresses() {
        HttpResponse<String> health = bot.get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("database", "clock").doesNotContain("jdbc", "h2:mem");
        assertThat(bot.get("/health/readiness").body()).contains("UP");
    }

    @Test
    void operations_can_count_deliveries() {
        assertThat(bot.get("/prometheus").body())
                .contains(
                        "viceversa_deliveries_due",
                        "viceversa_deliveries_sending",
                        "viceversa_deliveries_unknown",
                        "viceversa_deliveries_oldest_due_seconds",
                        "viceversa_deliveries_settled_total{state=\"sent\"}",
                        "viceversa_deliveries_gate_waits_total",
                        "viceversa_deliveries_taken_over_total",
                        "viceversa_deliveries_removed_late_total",
                        "viceversa_deliveries_claim_seconds_count");
    }

    @Test
    void operations_can_see_how_fast_the_platforms_are_acknowledged() {
        bot.send(HttpRequest.newBuilder(bot.at("/slack/events"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
        assertThat(bot.get("/prometheus").body())
                .containsPattern("http_server_requests_seconds_bucket\\{[^}]*uri=\"/slack/events\"[^}]*le=\"0\\.5\"")
                .containsPattern("http_server_requests_seconds_bucket\\{[^}]*uri=\"/slack/events\"[^}]*le=\"3\\.0\"");
    }

    @Test
    void other_management_endpoints_are_closed() {
        assertThat(bot.get("/env").statusCode()).isIn(401, 404);
        assertThat(bot.get("/beans").statusCode()).isIn(401, 404);
        assertThat(bot.get("/refresh").statusCode()).isIn(401, 404, 405);
    }
}
