package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a call may be written down. */
class CallFormTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void broken_bodies_are_told_apart() {
        assertThat(error("application/json", "{broken")).isEqualTo("invalid_json");
        assertThat(error("application/json", "[1]")).isEqualTo("json_not_object");
        assertThat(error("text/xml", "<a/>")).isEqualTo("invalid_post_type");
        assertThat(error("application/x-www-form-urlencoded", "text=%zz")).isEqualTo("invalid_form_data");
    }

    @Test
    void a_token_may_stand_in_the_form_but_counts_for_nothing_in_a_json_body() {
        bench.api.withToken("");
        String token = bench.slack.app().botToken();

        assertThat(bench.api.call("auth.test", "token", token).path("ok").asBoolean())
                .isTrue();
        assertThat(error("application/json", "{\"token\":\"" + token + "\"}")).isEqualTo("not_authed");
    }

    @Test
    void arguments_may_stand_in_the_address() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(bench.slack.apiUrl() + "users.info?user=" + bench.anna.id()))
                .header("Authorization", "Bearer " + bench.slack.app().botToken())
                .GET()
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode answer = ApiClient.json(response);

            assertThat(answer.at("/user/id").asText()).isEqualTo(bench.anna.id());
            assertThat(response.headers().firstValue("X-OAuth-Scopes").orElseThrow())
                    .contains("chat:write");
        }
    }

    private String error(String contentType, String body) {
        return ApiClient.json(bench.api.post(bench.slack.apiUrl() + "auth.test", contentType, body))
                .path("error")
                .asText();
    }
}
