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
import java.util.Map;
import java.util.Optional;

/** Makes a pretended platform stumble, to see what the bot does then. */
@Controller("/playground/api/trouble")
final class TroubleController {

    private static final int MOST = 1000;

    private static final Map<String, Fault> FAULTS = Map.of(
            "slow_down", new Fault.RateLimited(Duration.ofSeconds(3)),
            "busy", new Fault.ServerErrorBefore(503),
            "lost_answer", new Fault.DroppedAfter(),
            "broken_line", new Fault.DroppedBefore());

    private final PretendSlack slack;
    private final TeamsTrouble teams;

    TroubleController(PretendSlack slack, TeamsTrouble teams) {
        this.slack = slack;
        this.teams = teams;
    }

    /**
     * {@code {"platform":"slack","trouble":"slow_down","times":3}}, or {@code busy}, {@code lost_answer},
     * {@code broken_line} for so many messages; on Teams also what {@link TeamsTrouble} knows, until {@code none} ends all of
     * it.
     */
    @Post
    @Consumes("application/json")
    HttpResponse<String> set(@Body String body) {
        Optional<JsonNode> wanted = PageJson.read(body);
        String trouble = wanted.map(json -> json.path("trouble").asText()).orElse("");
        int times = wanted.map(json -> json.path("times").asInt(1)).orElse(1);
        boolean onTeams =
                wanted.map(json -> json.path("platform").asText()).orElse("").equals("teams");
        if (times < 1 || times > MOST) {
            return PageJson.problem("Between 1 and " + MOST + " messages can be in trouble.");
        }
        if (!(onTeams ? teams.set(trouble, times, FAULTS) : onSlack(trouble, times))) {
            return PageJson.problem("Send slow_down, busy, lost_answer, broken_line or none; for Teams also "
                    + String.join(", ", TeamsTrouble.LASTING) + ".");
        }
        return HttpResponse.ok(JsonNodeFactory.instance
                .objectNode()
                .put("platform", onTeams ? "teams" : "slack")
                .put("trouble", trouble)
                .put("times", times)
                .toString());
    }

    private boolean onSlack(String trouble, int times) {
        Faults faults = slack.faults();
        if (trouble.equals("none")) {
            faults.clear();
            return true;
        }
        Fault fault = FAULTS.get(trouble);
        if (fault == null) {
            return false;
        }
        faults.on("chat.postMessage").times(times).fail(fault);
        return true;
    }
}
