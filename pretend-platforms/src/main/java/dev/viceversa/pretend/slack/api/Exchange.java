package dev.viceversa.pretend.slack.api;

import com.sun.net.httpserver.HttpExchange;
import dev.viceversa.pretend.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes answers, well or, where a fault is due, badly. */
final class Exchange {

    /** An HTTP answer: status, type and text; {@code retryAfter} is null for none. */
    record Answer(
            int status,
            String contentType,
            String body,
            @Nullable Duration retryAfter) {

        static Answer json(String body) {
            return new Answer(200, "application/json; charset=utf-8", body, null);
        }

        static Answer text(int status, String body) {
            return new Answer(status, "text/plain; charset=utf-8", body, null);
        }

        static Answer rateLimited(Duration wait) {
            return new Answer(429, "application/json; charset=utf-8", "{\"ok\":false,\"error\":\"ratelimited\"}", wait);
        }
    }

    /** What the caller got: a status, 0 for a dropped connection, and an error code in a word. */
    record Outcome(int status, @Nullable String error) {}

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Exchange() {}

    /** Whether this fault keeps the call from being accepted; asked right before. */
    static boolean before(Fault fault) {
        return before(fault, () -> false);
    }

    /** The same, and waits if the call must come after another like it, which {@code repeated} knows of. */
    static boolean before(Fault fault, BooleanSupplier repeated) {
        return switch (fault) {
            case Fault.RateLimited f -> true;
            case Fault.ServerErrorBefore f -> true;
            case Fault.DroppedBefore f -> true;
            case Fault.Refused f -> true;
            case Fault.ServerErrorAfter f -> false;
            case Fault.HangAfter f -> false;
            case Fault.DroppedAfter f -> false;
            case Fault.Slow f -> false;
            case Fault.AcceptedAfterRepeat(Duration atMost) -> {
                awaits(repeated, atMost);
                yield false;
            }
            case Fault.GarbledAfter f -> false;
        };
    }

    /**
     * Sends {@code answer}, or what the fault makes of it.
     *
     * @param error the code inside the answer; null for none
     * @param note told what the caller gets, just before they get it, so that whoever has an answer finds it noted
     */
    static void send(
            HttpExchange exchange, Answer answer, @Nullable String error, Optional<Fault> fault, Consumer<Outcome> note)
            throws IOException {
        if (fault.isEmpty()) {
            write(exchange, answer, error, note);
            return;
        }
        switch (fault.get()) {
            case Fault.RateLimited(Duration wait) -> write(exchange, Answer.rateLimited(wait), "ratelimited", note);
            case Fault.ServerErrorBefore(int status) ->
                write(exchange, Answer.text(status, ""), "http_" + status, note);
            case Fault.ServerErrorAfter(int status) -> write(exchange, Answer.text(status, ""), "http_" + status, note);
            case Fault.DroppedBefore f -> drop(exchange, note);
            case Fault.DroppedAfter f -> drop(exchange, note);
            case Fault.AcceptedAfterRepeat f -> drop(exchange, note);
            case Fault.HangAfter(Duration silence) -> {
                pause(silence);
                drop(exchange, note);
            }
            case Fault.Slow(Duration delay) -> {
                pause(delay);
                write(exchange, answer, error, note);
            }
            case Fault.Refused(String code) ->
                write(exchange, Answer.json("{\"ok\":false,\"error\":\"" + code + "\"}"), code, note);
            case Fault.GarbledAfter f -> write(exchange, Answer.json("{\"ok\":tr"), "garbled", note);
        }
    }

    private static void write(HttpExchange exchange, Answer answer, @Nullable String error, Consumer<Outcome> note)
            throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        if (answer.retryAfter() != null) {
            exchange.getResponseHeaders()
                    .set("Retry-After", Long.toString(answer.retryAfter().toSeconds()));
        }
        note.accept(new Outcome(answer.status(), error));
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** Closing before the headers are sent closes the connection itself. */
    private static void drop(HttpExchange exchange, Consumer<Outcome> note) {
        note.accept(new Outcome(0, "dropped"));
        exchange.close();
    }

    private static void awaits(BooleanSupplier moment, Duration atMost) {
        long began = System.nanoTime();
        while (!moment.getAsBoolean() && System.nanoTime() - began < atMost.toNanos()) {
            pause(BETWEEN_LOOKS);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
