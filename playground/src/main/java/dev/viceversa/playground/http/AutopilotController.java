package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.playground.autopilot.Autopilot;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** {@code POST /playground/autopilot} {@code {"on":true,"seed":1}}: people who answer by themselves. */
@Controller("/playground/autopilot")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AutopilotController {

    private final Autopilot autopilot;

    AutopilotController(Autopilot autopilot) {
        this.autopilot = autopilot;
    }

    @Get
    HttpResponse<String> read() {
        return HttpResponse.ok(state().toString());
    }

    /** Also takes {@code "by_hand":"U…"} and {@code "by_itself":"U…"} for one person. */
    @Post
    @Consumes("application/json")
    HttpResponse<String> set(@Body String body) {
        Optional<JsonNode> wanted = PageJson.read(body);
        if (wanted.isEmpty()) {
            return PageJson.problem("Send {\"on\":true,\"seed\":1}.");
        }
        JsonNode json = wanted.get();
        if (json.hasNonNull("by_hand")) {
            autopilot.handBack(json.get("by_hand").asText());
        }
        if (json.hasNonNull("by_itself")) {
            autopilot.takeOver(json.get("by_itself").asText());
        }
        if (json.hasNonNull("on")) {
            autopilot.set(json.get("on").asBoolean(), json.path("seed").asLong(autopilot.seed()));
        }
        return HttpResponse.ok(state().toString());
    }

    private ObjectNode state() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("on", autopilot.on());
        json.put("seed", autopilot.seed());
        ArrayNode people = json.putArray("people");
        autopilot.people().stream().sorted().forEach(people::add);
        return json;
    }
}
