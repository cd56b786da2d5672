package dev.viceversa.slack.web;

import com.slack.api.model.Message.Metadata;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The delivery's opaque id, which every message carries unseen as Slack's metadata: by it a message is recognised of which
 * we do not know whether it arrived. Pure functions.
 */
public final class DeliveryMark {

    private static final String EVENT_TYPE = "viceversa_delivery";
    private static final String ID = "id";

    private DeliveryMark() {}

    /** The metadata of a message with this id. */
    static Metadata of(String id) {
        return Metadata.builder()
                .eventType(EVENT_TYPE)
                .eventPayload(Map.of(ID, id))
                .build();
    }

    /** The id in a message's metadata; empty when it is none of ours. */
    public static Optional<String> in(@Nullable Metadata metadata) {
        if (metadata == null || !EVENT_TYPE.equals(metadata.getEventType()) || metadata.getEventPayload() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(metadata.getEventPayload().get(ID)).map(Object::toString);
    }
}
