package dev.viceversa.slack.web;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.viceversa.core.delivery.DeliveryOutcome;
import java.io.IOException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one call and says what became of it; nothing that can happen on the wire leaves as an exception. */
final class Calls {

    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);

    private Calls() {}

    /** One call of the Web API. */
    @FunctionalInterface
    interface Call<T extends SlackApiTextResponse> {
        T make() throws IOException, SlackApiException;
    }

    static <T extends SlackApiTextResponse> DeliveryOutcome outcome(
            String method, Call<T> call, Function<T, DeliveryOutcome> done) {
        try {
            T answer = call.make();
            return answer.isOk() ? done.apply(answer) : Outcomes.refused(method, answer);
        } catch (SlackApiException answered) {
            return Outcomes.http(method, answered);
        } catch (IOException broken) {
            return Outcomes.broken(broken);
        } catch (RuntimeException garbled) {
            // The client throws what its JSON parser throws; the call itself may well have worked.
            LOG.warn("Slack's answer to {} could not be read: {}", method, garbled.toString());
            return new DeliveryOutcome.Ambiguous("garbled_answer");
        }
    }
}
