package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the pretended services answer.
 *
 * @param error the Bot Connector's error code; null when it worked
 * @param retryAfter null for none
 */
record Answer(
        int status,
        @Nullable JsonNode body,
        @Nullable String error,
        @Nullable Duration retryAfter) {

    static Answer ok(int status, JsonNode body) {
        return new Answer(status, body, null, null);
    }

    static Answer error(int status, String code, String message) {
        ObjectNode body = Json.object();
        body.putObject("error").put("code", code).put("message", message);
        return new Answer(status, body, code, null);
    }

    static Answer throttled(Duration wait) {
        Answer answer = error(429, "Throttled", "Too many requests");
        return new Answer(429, answer.body(), "Throttled", wait);
    }

    /** What a caller gets instead of being served; empty for faults that strike afterwards. Waits if it must be late. */
    static Optional<Answer> before(Fault fault) {
        return switch (fault) {
            case Fault.RateLimited(Duration wait) -> Optional.of(throttled(wait));
            case Fault.ServerErrorBefore(int status) -> Optional.of(new Answer(status, null, "http_" + status, null));
            case Fault.DroppedBefore() -> Optional.of(new Answer(0, null, "dropped", null));
            case Fault.Refused(String code) -> Optional.of(error(403, code, "Refused"));
            case Fault.AcceptedAfterRepeat(Duration atMost) -> {
                pause(atMost);
                yield Optional.empty();
            }
            case Fault.ServerErrorAfter _,
                    Fault.HangAfter _,
                    Fault.DroppedAfter _,
                    Fault.Slow _,
                    Fault.GarbledAfter _ -> Optional.empty();
        };
    }

    /** What a caller that was served gets to see. */
    Answer after(Fault fault) {
        return switch (fault) {
            case Fault.ServerErrorAfter(int broken) -> new Answer(broken, null, "http_" + broken, null);
            case Fault.HangAfter(Duration silence) -> {
                pause(silence);
                yield new Answer(0, null, "dropped", null);
            }
            case Fault.DroppedAfter _, Fault.AcceptedAfterRepeat _ -> new Answer(0, null, "dropped", null);
            case Fault.Slow(Duration delay) -> {
                pause(delay);
                yield this;
            }
            case Fault.GarbledAfter() -> new Answer(status, null, "garbled", null);
            case Fault.RateLimited _, Fault.ServerErrorBefore _, Fault.DroppedBefore _, Fault.Refused _ -> this;
        };
    }

    void write(HttpExchange exchange) throws IOException {
        if (status == 0) {
            exchange.close();
            return;
        }
        String text = body != null ? Json.write(body) : "garbled".equals(error) ? "{\"id\":" : "";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        if (retryAfter != null) {
            exchange.getResponseHeaders().set("Retry-After", Long.toString(retryAfter.toSeconds()));
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
