package dev.viceversa.slack.inbound;

import com.slack.api.bolt.response.Response;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.SlackSettings;
import io.micronaut.context.annotation.Requires;
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
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything Slack sends by HTTP. Size and signature are looked at on the raw bytes, before anything parses them.
 */
@Controller
@SlackConfigured
@Requires(missingProperty = SlackSettings.APP_TOKEN)
final class SlackController {

    /** Slack sends far less; more is somebody else. */
    static final int LARGEST = 256 * 1024;

    private final SlackSignature signature;
    private final InstantSource clock;
    private final SlackDesk desk;

    SlackController(SlackSettings settings, InstantSource clock, SlackDesk desk) {
        this.signature = new SlackSignature(settings.signingSecret());
        this.clock = clock;
        this.desk = desk;
    }

    @Post("/slack/events")
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<byte[]> receive(HttpRequest<?> request, @Body byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return HttpResponse.status(HttpStatus.BAD_REQUEST);
        }
        if (body.length > LARGEST) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        HttpHeaders headers = request.getHeaders();
        if (!signature.fits(
                headers.get("X-Slack-Signature"), headers.get("X-Slack-Request-Timestamp"), body, clock.instant())) {
            return HttpResponse.status(HttpStatus.UNAUTHORIZED);
        }
        return answer(desk.receive(body));
    }

    private static HttpResponse<byte[]> answer(Response said) {
        MutableHttpResponse<byte[]> response = HttpResponse.status(HttpStatus.valueOf(said.getStatusCode()));
        if (said.getBody() != null) {
            response.body(said.getBody().getBytes(StandardCharsets.UTF_8))
                    .header(HttpHeaders.CONTENT_TYPE, said.getContentType());
        }
        return response;
    }
}
