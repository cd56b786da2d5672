package dev.viceversa.pretend.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pretended Bot Connector and login, spoken to as a bot would. */
class PretendTeamsTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private PretendTeams teams;
    private TeamsUser mia;
    private String token;

    @BeforeEach
    void start() throws Exception {
        teams = PretendTeams.start();
        mia = teams.tenant().addUser("Mia", "mia@example.com");
        teams.tenant().install(mia, true);
        token = login(teams.setup().appPassword()).path("access_token").asText();
    }

    @AfterEach
    void stop() {
        teams.close();
        client.close();
    }

    @Test
    void the_login_gives_a_token_for_the_right_secret_only() throws Exception {
        assertThat(token).isNotEmpty();
        assertThat(login("guessed").path("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void nobody_calls_without_a_token_that_lives() throws Exception {
        token = "made-up";
        assertThat(send(message("Hello")).statusCode()).isEqualTo(401);
    }

    @Test
    void a_message_stands_there_and_in_the_ledger_until_it_is_changed_and_removed() throws Exception {
        String id = body(send(message("Hello"))).path("id").asText();
        assertThat(teams.as(mia).messages()).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo("Hello"));
        assertThat(call("PUT", activities() + "/" + id, message("Changed")).statusCode())
                .isEqualTo(200);
        assertThat(teams.as(mia).messages().getFirst().text()).isEqualTo("Changed");
        assertThat(call("DELETE", activities() + "/" + id, null).statusCode()).isEqualTo(200);
        assertThat(call("DELETE", activities() + "/" + id, null).statusCode()).isEqualTo(404);
        assertThat(teams.ledger().messagesTo(mia.aadObjectId())).hasSize(3);
    }

    @Test
    void a_message_over_80_KB_in_UTF_16_is_413() throws Exception {
        assertThat(send(message("x".repeat(40_000))).statusCode()).isEqualTo(201);
        assertThat(send(message("x".repeat(41_000))).statusCode()).isEqualTo(413);
    }

    @Test
    void cards_teams_would_not_show_are_refused() throws Exception {
        assertThat(send(card("1.5", 6)).statusCode()).isEqualTo(201);
        assertThat(send(card("1.5", 7)).statusCode()).isEqualTo(400);
        assertThat(send(card("1.6", 1)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_card_refreshes_itself_for_sixty_people_at_most() throws Exception {
        for (int people : new int[] {60, 61}) {
            ObjectNode activity = card("1.5", 1);
            ObjectNode refresh = ((ObjectNode) activity.at("/attachments/0/content")).putObject("refresh");
            refresh.putObject("action").put("type", "Action.Execute").put("verb", "refresh");
            for (int i = 0; i < people; i++) {
                refresh.withArray("userIds").add("29:" + i);
            }
            assertThat(send(activity).statusCode()).as(people + " people").isEqualTo(people == 60 ? 201 : 400);
        }
    }

    @Test
    void without_the_app_and_when_blocked_nothing_can_be_written() throws Exception {
        teams.tenant().refuse(mia, Tenant.Refusal.ConversationBlockedByUser);
        assertThat(body(send(message("Hello"))).at("/error/code").asText()).isEqualTo("ConversationBlockedByUser");
        teams.tenant().refuse(mia, null);
        teams.tenant().install(mia, false);
        assertThat(body(send(message("Hello"))).at("/error/code").asText()).isEqualTo("BotNotInConversationRoster");
        teams.tenant().install(mia, true);
        teams.tenant().loseConversation(mia);
        assertThat(send(message("Hello")).statusCode()).isEqualTo(404);
    }

    @Test
    void faults_strike_before_or_after_a_message_is_taken() throws Exception {
        teams.faults().on("activities.send").times(1).fail(new Fault.RateLimited(Duration.ofSeconds(3)));
        HttpResponse<String> throttled = send(message("One"));
        assertThat(throttled.statusCode()).isEqualTo(429);
        assertThat(throttled.headers().firstValue("Retry-After")).contains("3");
        assertThat(teams.as(mia).messages()).isEmpty();
        teams.faults().on("activities.send").times(1).fail(new Fault.ServerErrorAfter(502));
        assertThat(send(message("Two")).statusCode()).isEqualTo(502);
        assertThat(teams.as(mia).messages()).hasSize(1);
    }

    @Test
    void rate_limits_hold_only_while_they_are_switched_on() throws Exception {
        teams.under(teams.conditions().withThrottling(true));
        for (int i = 0; i < 7; i++) {
            send(message("Hello " + i));
        }
        HttpResponse<String> eighth = send(message("Hello again"));
        assertThat(eighth.statusCode()).isEqualTo(429);
        assertThat(eighth.headers().firstValue("Retry-After")).contains("1");
        teams.under(Conditions.USUAL);
        assertThat(send(message("Hello again")).statusCode()).isEqualTo(201);
    }

    @Test
    void everybody_can_be_refused_everything_can_be_too_large_and_late() throws Exception {
        teams.under(Conditions.USUAL.withRefusal(Optional.of(Tenant.Refusal.BotDisabledByAdmin)));
        assertThat(body(send(message("Hello"))).at("/error/code").asText()).isEqualTo("BotDisabledByAdmin");
        teams.under(Conditions.USUAL.withLargestMessage(100));
        assertThat(send(message("x".repeat(50))).statusCode()).isEqualTo(413);
        teams.under(Conditions.USUAL.withLatency(Duration.ofMillis(300)));
        long began = System.nanoTime();
        assertThat(send(message("Hello")).statusCode()).isEqualTo(201);
        assertThat(System.nanoTime() - began).isGreaterThan(300_000_000L);
    }

    @Test
    void lost_conversations_are_404_until_they_are_opened_anew() throws Exception {
        teams.tenant().loseConversations();
        assertThat(send(message("Hello")).statusCode()).isEqualTo(404);
        ObjectNode wanted = Json.object().put("tenantId", teams.tenant().id());
        wanted.putArray("members").addObject().put("id", mia.aadObjectId());
        assertThat(call("POST", "v3/conversations", wanted).statusCode()).isEqualTo(201);
        assertThat(send(message("Hello")).statusCode()).isEqualTo(201);
    }

    @Test
    void members_come_in_pages() throws Exception {
        for (int i = 0; i < 250; i++) {
            teams.tenant().addUser("P" + i, "p" + i + "@example.com");
        }
        String channel = encoded(teams.tenant().addChannel("mentoring"));
        JsonNode first = body(call("GET", "v3/conversations/" + channel + "/pagedmembers", null));
        assertThat(first.path("members")).hasSize(200);
        JsonNode second = body(call(
                "GET",
                "v3/conversations/" + channel + "/pagedmembers?continuationToken="
                        + first.path("continuationToken").asText(),
                null));
        assertThat(second.path("members")).hasSize(51);
        assertThat(second.has("continuationToken")).isFalse();
    }

    @Test
    void the_published_keys_are_where_the_metadata_says() throws Exception {
        JsonNode metadata = body(client.send(
                HttpRequest.newBuilder(URI.create(teams.openIdMetadataUrl())).build(),
                HttpResponse.BodyHandlers.ofString()));
        JsonNode keys = body(client.send(
                HttpRequest.newBuilder(URI.create(metadata.path("jwks_uri").asText()))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
        assertThat(keys.at("/keys/0/kid").asText()).isEqualTo(teams.login().keyId());
        assertThat(keys.at("/keys/0/endorsements/0").asText()).isEqualTo("msteams");
    }

    private JsonNode login(String secret) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + teams.setup().appId() + "&client_secret="
                + encoded(secret) + "&scope=" + encoded("https://api.botframework.com/.default");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(teams.loginUrl() + "/" + teams.tenant().id() + "/oauth2/v2.0/token"))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return body(client.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private HttpResponse<String> send(JsonNode activity) throws IOException, InterruptedException {
        return call("POST", activities(), activity);
    }

    private String activities() {
        return "v3/conversations/" + encoded(teams.tenant().personal(mia)) + "/activities";
    }

    private HttpResponse<String> call(String method, String path, @org.jspecify.annotations.Nullable JsonNode body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(teams.serviceUrl() + path))
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(Json.write(body)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static ObjectNode message(String words) {
        return Json.object().put("type", "message").put("text", words);
    }

    private static ObjectNode card(String version, int actions) {
        ObjectNode activity = Json.object().put("type", "message");
        ObjectNode attachment = activity.putArray("attachments").addObject();
        ObjectNode card = attachment.put("contentType", PretendTeams.CARD).putObject("content");
        card.put("type", "AdaptiveCard").put("version", version);
        ObjectNode set = card.putArray("body").addObject().put("type", "ActionSet");
        for (int i = 0; i < actions; i++) {
            set.withArray("actions").addObject().put("type", "Action.Submit").put("title", "Press " + i);
        }
        return activity;
    }

    private static JsonNode body(HttpResponse<String> response) {
        return Json.read(response.body()).orElseThrow();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
