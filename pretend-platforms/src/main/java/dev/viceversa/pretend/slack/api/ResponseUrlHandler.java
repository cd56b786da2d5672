package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.slack.workspace.ResponseUrls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The addresses an app answers a command or a click at. Faults and calls go by the name {@code response_url}. */
public final class ResponseUrlHandler implements HttpHandler {

    private static final String NAME = "response_url";

    private final ResponseUrls urls;
    private final ImmediateMessage messages;
    private final Faults faults;
    private final Ledger ledger;
    private final InstantSource systemClock;

    /** Serves these addresses. */
    public ResponseUrlHandler(
            ResponseUrls urls, ImmediateMessage messages, Faults faults, Ledger ledger, InstantSource systemClock) {
        this.urls = urls;
        this.messages = messages;
        this.faults = faults;
        this.ledger = ledger;
        this.systemClock = systemClock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Instant at = systemClock.instant();
        long began = System.nanoTime();
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Optional<Fault> fault = faults.next(NAME);
        String error = fault.filter(Exchange::before).isPresent() ? "" : use(path, body);
        Exchange.Answer answer = error.isEmpty()
                ? Exchange.Answer.text(200, "ok")
                : new Exchange.Answer(
                        error.endsWith("_url") ? 404 : 400,
                        "application/json; charset=utf-8",
                        Json.write(Json.object().put("ok", false).put("error", error)),
                        null);
        String target = urls.origin(path).map(ResponseUrls.Origin::userId).orElse(null);
        Exchange.send(exchange, answer, error.isEmpty() ? null : error, fault, outcome -> {
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            ledger.add(new ApiCall(at, "slack", NAME, target, took, outcome.status(), outcome.error()));
        });
    }

    /** Slack's error code, or empty when the message is shown. */
    private String use(String path, String body) {
        return switch (urls.use(path)) {
            case ResponseUrls.Use.Denied denied -> denied.error();
            case ResponseUrls.Use.Granted granted -> {
                if (!(Json.read(body).orElse(null) instanceof ObjectNode json)) {
                    yield "invalid_payload";
                }
                yield switch (messages.show(granted.origin(), json)) {
                    case ImmediateMessage.Result.Shown shown -> "";
                    case ImmediateMessage.Result.Refused refused -> refused.error();
                };
            }
        };
    }
}
