package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.playground.clock.Turner;
import dev.viceversa.pretend.Ledger;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/** {@code /playground/clock}: tells program time and turns it. */
@Controller("/playground/clock")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClockController {

    /** Further ahead than any program lasts; a slip of the keys does not turn a century. */
    private static final Period FARTHEST = Period.ofYears(3);

    private final Turner turner;
    private final Ledger ledger;

    ClockController(Turner turner, Ledger ledger) {
        this.turner = turner;
        this.ledger = ledger;
    }

    @Get
    HttpResponse<String> read() {
        return HttpResponse.ok(state().toString());
    }

    /** {@code {"advance":"P7D"}} or {@code {"to":"2027-01-12T09:00:00Z"}}; answers when everything due has been handled. */
    @Post
    @Consumes("application/json")
    HttpResponse<String> turn(@Body String body) {
        Optional<Instant> target = PageJson.read(body).flatMap(this::target);
        if (target.isEmpty()) {
            return PageJson.problem(
                    "Send {\"advance\":\"P7D\"} or {\"to\":\"2027-01-12T09:00:00Z\"}, not in the past and at most"
                            + " three years ahead.");
        }
        turner.to(target.get());
        return HttpResponse.ok(state().toString());
    }

    private Optional<Instant> target(JsonNode wanted) {
        Instant now = turner.now();
        try {
            Optional<Instant> target = wanted.hasNonNull("advance")
                    ? Optional.of(advanced(now, wanted.get("advance").asText()))
                    : Optional.of(Instant.parse(wanted.path("to").asText()));
            Instant farthest = now.atOffset(ZoneOffset.UTC).plus(FARTHEST).toInstant();
            return target.filter(instant -> !instant.isBefore(now.minusSeconds(1)) && instant.isBefore(farthest));
        } catch (DateTimeException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    private static Instant advanced(Instant now, String amount) {
        return amount.contains("T")
                ? now.plus(Duration.parse(amount))
                : now.atOffset(ZoneOffset.UTC).plus(Period.parse(amount)).toInstant();
    }

    private ObjectNode state() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("now", turner.now().toString());
        // Whoever polls sees from it that something new arrived somewhere.
        json.put("messages", ledger.size());
        turner.underWay().ifPresent(turn -> {
            ObjectNode turning = json.putObject("turning");
            turning.put("from", turn.from().toString());
            turning.put("to", turn.to().toString());
            turning.put("at", turn.at().toString());
            turning.put("fraction", turn.fraction());
        });
        return json;
    }
}
