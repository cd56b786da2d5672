package dev.viceversa.slack.reply;

import com.slack.api.methods.Methods;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.views.ViewsOpenRequest;
import com.slack.api.methods.request.views.ViewsPushRequest;
import com.slack.api.model.view.View;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.web.SlackAnswer;
import dev.viceversa.slack.web.SlackClients;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens forms while their trigger lives. Thread-safe. */
@Singleton
@SlackConfigured
final class Openings {

    private static final Logger LOG = LoggerFactory.getLogger(Openings.class);

    /** The trigger is too old or used up: nobody's fault, the person presses once more. */
    private static final Set<String> LATE = Set.of("expired_trigger_id", "exchanged_trigger_id", "trigger_expired");

    private final SlackClients clients;

    Openings(SlackClients clients) {
        this.clients = clients;
    }

    /** Whether the form is open now; false when it could not be opened in time. */
    boolean open(Occasion occasion, View form) {
        if (occasion.trigger().isEmpty()) {
            return false;
        }
        String trigger = occasion.trigger().get();
        try {
            SlackAnswer answer = occasion.inModal()
                    ? clients.hastily(
                            Methods.VIEWS_PUSH,
                            ViewsPushRequest.builder()
                                    .triggerId(trigger)
                                    .view(form)
                                    .build(),
                            SlackAnswer.class)
                    : clients.hastily(
                            Methods.VIEWS_OPEN,
                            ViewsOpenRequest.builder()
                                    .triggerId(trigger)
                                    .view(form)
                                    .build(),
                            SlackAnswer.class);
            if (!answer.isOk() && !LATE.contains(String.valueOf(answer.getError()))) {
                LOG.error("Slack does not open the form {}: {}", form.getCallbackId(), answer.getError());
            }
            return answer.isOk();
        } catch (IOException | SlackApiException | RuntimeException failed) {
            LOG.warn("The form {} could not be opened: {}", form.getCallbackId(), failed.toString());
            return false;
        }
    }
}
