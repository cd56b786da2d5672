package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.Json;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The login: published keys, where to find them, and access tokens for the bot. Thread-safe. */
final class LoginHandler implements HttpHandler {

    private static final String SCOPE = "https://api.botframework.com/.default";

    private final TeamsSetup setup;
    private final Login login;
    private final java.util.function.Supplier<String> base;

    LoginHandler(TeamsSetup setup, Login login, java.util.function.Supplier<String> base) {
        this.setup = setup;
        this.login = login;
        this.base = base;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Instant at = setup.systemClock().instant();
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String method = path.endsWith("/token") ? "token" : path.endsWith("/keys") ? "keys" : "openid";
        Optional<Fault> fault = setup.faults().next(method);
        Answer answer = fault.flatMap(Answer::before).orElseGet(() -> {
            Answer served =
                    switch (method) {
                        case "token" -> token(path, body);
                        case "keys" -> Answer.ok(200, login.publishedKeys());
                        default -> Answer.ok(200, metadata());
                    };
            return fault.map(served::after).orElse(served);
        });
        setup.ledger().add(new ApiCall(at, "teams", method, null, Duration.ZERO, answer.status(), answer.error()));
        answer.write(exchange);
    }

    private ObjectNode metadata() {
        ObjectNode metadata = Json.object();
        metadata.put("issuer", "https://api.botframework.com");
        metadata.put("jwks_uri", base.get() + "/v1/.well-known/keys");
        metadata.putArray("id_token_signing_alg_values_supported").add("RS256");
        return metadata;
    }

    private Answer token(String path, String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
        }
        boolean ours = path.equals("/" + setup.tenantId() + "/oauth2/v2.0/token")
                && "client_credentials".equals(form.get("grant_type"))
                && setup.appId().equals(form.get("client_id"))
                && setup.appPassword().equals(form.get("client_secret"))
                && List.of(form.getOrDefault("scope", "").split(" ")).contains(SCOPE);
        if (!ours) {
            ObjectNode refusal = Json.object().put("error", "invalid_client");
            return new Answer(401, refusal, "invalid_client", null);
        }
        ObjectNode granted = Json.object();
        granted.put("token_type", "Bearer");
        granted.put("expires_in", 3599);
        granted.put("access_token", login.newAccessToken());
        return Answer.ok(200, granted);
    }
}
