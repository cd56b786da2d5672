package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.slack.PretendSlack;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.time.Duration;
import java.util.Optional;

/** Makes the pretended Slack stumble over the next messages, to see what the bot does then. */
@Controller("/playground/api/trouble")
final class TroubleController {

    private static final String METHOD = "chat.postMessage";
    private static final int MOST = 1000;

    private final PretendSlack slack;

    TroubleController(PretendSlack slack) {
        this.slack = slack;
    }

    /**
     * {@code {"trouble":"slow_down","times":3}}, or {@code busy}, {@code lost_answer}, {@code broken_line}; {@code none}
     * ends all of it.
     */
    @Post
    @Consumes("application/json")
    HttpResponse<String> set(@Body String body) {
        Optional<JsonNode> wanted = PageJson.read(body);
        String trouble = wanted.map(json -> json.path("trouble").asText()).orElse("");
        int times = wanted.map(json -> json.path("times").asInt(1)).orElse(1);
        if (times < 1 || times > MOST) {
            return PageJson.problem("Between 1 and " + MOST + " messages can be in trouble.");
        }
        Faults faults = slack.faults();
        switch (trouble) {
            case "none" -> faults.clear();
            case "slow_down" -> faults.on(METHOD).times(times).fail(new Fault.RateLimited(Duration.ofSeconds(3)));
            case "busy" -> faults.on(METHOD).times(times).fail(new Fault.ServerErrorBefore(503));
            case "lost_answer" -> faults.on(METHOD).times(times).fail(new Fault.DroppedAfter());
            case "broken_line" -> faults.on(METHOD).times(times).fail(new Fault.DroppedBefore());
            default -> {
                return PageJson.problem("Send slow_down, busy, lost_answer, broken_line or none.");
            }
        }
        return HttpResponse.ok(JsonNodeFactory.instance
                .objectNode()
                .put("trouble", trouble)
                .put("times", times)
                .toString());
    }
}
