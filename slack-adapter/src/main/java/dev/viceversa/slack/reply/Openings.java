package dev.viceversa.slack.reply;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import dev.viceversa.slack.SlackConfigured;
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
        MethodsClient client = clients.hasty();
        try {
            SlackApiTextResponse answer = occasion.inModal()
                    ? client.viewsPush(call -> call.triggerId(trigger).view(form))
                    : client.viewsOpen(call -> call.triggerId(trigger).view(form));
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
