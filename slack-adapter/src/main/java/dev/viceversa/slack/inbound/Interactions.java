package dev.viceversa.slack.inbound;

import com.google.gson.JsonParseException;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import dev.viceversa.slack.SlackConfigured;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Buttons and forms, read into Slack's own classes by parsers that are kept. Bolt makes a new one for each of them, which looks at
 * all these classes anew while somebody waits. Thread-safe.
 */
@Singleton
@SlackConfigured
final class Interactions {

    /** Something somebody pressed or sent, with an account that did. */
    sealed interface Read {}

    private record Pressed(BlockActionPayload payload) implements Read {}

    private record Sent(ViewSubmissionPayload payload) implements Read {}

    private final PayloadReading reading = new PayloadReading();
    private final Listeners listeners;

    Interactions(Listeners listeners) {
        this.listeners = listeners;
    }

    /**
     * What it says.
     *
     * @param type one of {@link Arrival#INTERACTIVE}
     * @throws RuntimeException when it is not what Slack sends
     */
    Read read(String json, String type) {
        if (type.equals("block_actions")) {
            BlockActionPayload payload = reading.pressed(json);
            complete(payload.getUser());
            return new Pressed(payload);
        }
        ViewSubmissionPayload payload = reading.sent(json);
        complete(payload.getUser());
        return new Sent(payload);
    }

    /**
     * Answers it.
     *
     * @param key identifies it where Slack gave it no id
     */
    Response take(Read read, String key) {
        return switch (read) {
            case Pressed(BlockActionPayload payload) -> listeners.button(payload, key);
            case Sent(ViewSubmissionPayload payload) -> listeners.form(payload, key);
        };
    }

    private static void complete(@Nullable Object user) {
        if (user == null) {
            throw new JsonParseException("An interaction of nobody");
        }
    }
}
