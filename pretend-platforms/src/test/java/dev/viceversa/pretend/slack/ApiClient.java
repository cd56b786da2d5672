package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls a pretended Slack as an app does, with nothing but HTTP. */
final class ApiClient implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final PretendSlack slack;
    private String token;

    ApiClient(PretendSlack slack) {
        this.slack = slack;
        this.token = slack.app().botToken();
    }

    ApiClient withToken(String changed) {
        token = changed;
        return this;
    }

    /** A call with form arguments, as Bolt's sync client sends them. */
    JsonNode call(String method, Map<String, ?> arguments) {
        return json(form(method, arguments));
    }

    JsonNode call(String method, String... namesAndValues) {
        Map<String, String> arguments = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return call(method, arguments);
    }

    HttpResponse<String> form(String method, Map<String, ?> arguments) {
        String body = arguments.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "="
                        + encoded(each.getValue() instanceof JsonNode node ? Json.write(node) : each.getValue() + ""))
                .collect(Collectors.joining("&"));
        return post(slack.apiUrl() + method, "application/x-www-form-urlencoded", body);
    }

    JsonNode callWithJson(String method, JsonNode arguments) {
        return json(post(slack.apiUrl() + method, "application/json; charset=utf-8", Json.write(arguments)));
    }

    HttpResponse<String> post(String address, String contentType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new BrokenConnection(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return Json.read(response.body()).orElseThrow(() -> new IllegalStateException("no JSON: " + response.body()));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The server closed the connection without an answer. */
    static final class BrokenConnection extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenConnection(IOException cause) {
            super(cause);
        }
    }
}
