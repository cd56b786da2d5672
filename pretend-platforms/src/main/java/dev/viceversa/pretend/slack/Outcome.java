package dev.viceversa.pretend.slack;

import dev.viceversa.pretend.slack.wire.AppAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of something a person did.
 *
 * @param sent whether Slack sent it to the app at all; false when the person's own client held it back (a required field was empty)
 *     or the app did not ask to hear of it
 * @param status the app's HTTP status; 0 when nothing came back or nothing was sent
 * @param latency how long the person waited
 * @param shown the messages that stood in the app's answer itself
 * @param fieldErrors what stands in red under the fields, by block id
 * @param modal the form in front of the person afterwards
 * @param failure Slack's own complaint that the person sees, such as {@code operation_timeout}; empty when all is well
 */
public record Outcome(
        boolean sent,
        int status,
        Duration latency,
        List<SeenMessage> shown,
        Map<String, String> fieldErrors,
        Optional<SeenView> modal,
        Optional<String> failure) {

    /** What a person sees when a command or an event was not answered within three seconds. */
    public static final String OPERATION_TIMEOUT = "operation_timeout";

    /** What a person sees when the app answered with an error or could not be reached. */
    public static final String DISPATCH_FAILED = "dispatch_failed";

    /** What a person sees when the app's answer made no sense to Slack. */
    public static final String INVALID_RESPONSE = "invalid_response";

    /** Whether nothing went wrong before the person's eyes: no complaint of Slack's, nothing in red. */
    public boolean ok() {
        return failure.isEmpty() && fieldErrors.isEmpty();
    }

    /** The text of the answer's first message. */
    public Optional<String> text() {
        return shown.stream().map(SeenMessage::text).findFirst();
    }

    static Outcome notSent(Map<String, String> fieldErrors, Optional<SeenView> modal) {
        return new Outcome(false, 0, Duration.ZERO, List.of(), fieldErrors, modal, Optional.empty());
    }

    static Outcome of(AppAnswer answer, Optional<SeenView> modal) {
        return new Outcome(true, answer.status(), answer.latency(), List.of(), Map.of(), modal, complaint(answer));
    }

    Outcome showing(List<SeenMessage> messages) {
        return new Outcome(sent, status, latency, messages, fieldErrors, modal, failure);
    }

    Outcome withFieldErrors(Map<String, String> errors) {
        return new Outcome(sent, status, latency, shown, Map.copyOf(errors), modal, failure);
    }

    Outcome failing(String complaint) {
        return new Outcome(sent, status, latency, shown, fieldErrors, modal, Optional.of(complaint));
    }

    private static Optional<String> complaint(AppAnswer answer) {
        return switch (answer.trouble()) {
            case TIMED_OUT -> Optional.of(OPERATION_TIMEOUT);
            case UNREACHABLE -> Optional.of(DISPATCH_FAILED);
            case NONE -> answer.accepted() ? Optional.empty() : Optional.of(DISPATCH_FAILED);
        };
    }
}
