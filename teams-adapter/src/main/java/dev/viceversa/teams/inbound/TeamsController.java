package dev.viceversa.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.token.TokenCheck;
import dev.viceversa.teams.token.Verdict;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes everything Teams sends. Size and token are looked at before anything is parsed. */
@Controller
@TeamsConfigured
final class TeamsController {

    /** Teams sends far less; more is somebody else. */
    static final int LARGEST = 256 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(TeamsController.class);

    private final TokenCheck tokens;
    private final Protocol protocol;
    private final TeamsDesk desk;

    TeamsController(TokenCheck tokens, Protocol protocol, TeamsDesk desk) {
        this.tokens = tokens;
        this.protocol = protocol;
        this.desk = desk;
    }

    @Post("/api/messages")
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<byte[]> receive(HttpRequest<?> request, @Body byte @Nullable [] body) {
        if (body != null && body.length > LARGEST) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        List<String> headers = request.getHeaders().getAll(HttpHeaders.AUTHORIZATION);
        return switch (tokens.look(headers.size() == 1 ? headers.getFirst() : null)) {
            case Verdict.Malformed() -> HttpResponse.status(HttpStatus.UNAUTHORIZED);
            case Verdict.Foreign(String why) -> {
                LOG.warn("A token that is not Teams' for this bot: {}", why);
                yield HttpResponse.status(HttpStatus.FORBIDDEN);
            }
            case Verdict.Undecided() -> HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE);
            case Verdict.Signed signed -> read(signed, body == null ? new byte[0] : body);
        };
    }

    private HttpResponse<byte[]> read(Verdict.Signed signed, byte[] body) {
        Optional<Protocol.Arrival> arrival = protocol.read(body);
        if (arrival.isEmpty()) {
            return HttpResponse.status(HttpStatus.BAD_REQUEST);
        }
        TeamsActivity.Place place = arrival.get().activity().place();
        if (!tokens.agrees(signed, place.serviceUrl(), place.channel())) {
            LOG.warn("An activity that does not agree with its token");
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        }
        Protocol.Returned answer = desk.receive(arrival.get());
        MutableHttpResponse<byte[]> response = HttpResponse.status(HttpStatus.valueOf(answer.status()));
        answer.body().map(JsonNode::toString).ifPresent(json -> response.body(json.getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8"));
        return response;
    }
}
