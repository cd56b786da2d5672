package dev.viceversa.pretend.slack.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends events, and sends them again when the app does not take them: at once, after one minute, after five. Thread-safe. From Slack's
 * documentation of the Events API.
 */
public final class EventDelivery {

    /** When Slack tries again, each counted from the attempt before. */
    public static final List<Duration> DELAYS = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    /**
     * One attempt to deliver an event.
     *
     * @param eventId the event's id, the same for all its attempts
     * @param type the event's type
     * @param number 0 for the first attempt
     * @param reason why it is a repeat; null at first
     * @param answer what the app said
     */
    public record Attempt(
            String eventId,
            String type,
            int number,
            @Nullable String reason,
            AppAnswer answer) {}

    private final Line line;
    private final Later later;
    private final List<Attempt> attempts = new ArrayList<>();

    /** Delivers over this line; repeats are put off with {@code later}. */
    public EventDelivery(Line line, Later later) {
        this.line = line;
        this.later = later;
    }

    /** Sends an event and waits for the first attempt only. */
    public AppAnswer send(ObjectNode payload) {
        return attempt(payload, 0, null);
    }

    /** All attempts so far. */
    public List<Attempt> attempts() {
        synchronized (attempts) {
            return List.copyOf(attempts);
        }
    }

    private AppAnswer attempt(ObjectNode payload, int number, @Nullable String reason) {
        AppAnswer answer = line.event(payload, number, reason);
        synchronized (attempts) {
            attempts.add(new Attempt(
                    payload.path("event_id").asText(),
                    payload.path("event").path("type").asText(),
                    number,
                    reason,
                    answer));
        }
        if (!answer.accepted() && answer.retryWanted() && number < DELAYS.size()) {
            String why = answer.trouble().reason();
            later.after(DELAYS.get(number), () -> attempt(payload, number + 1, why));
        }
        return answer;
    }
}
