package dev.viceversa.slack.inbound;

import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads buttons and forms into Slack's own classes, except for what we said ourselves: Slack sends the whole message or page
 * back with each of them, most of the payload, and an object of every part of it is made for nobody. Thread-safe.
 */
final class PayloadReading {

    /** What a message or page shows, and what stands in a form that was not sent. */
    private static final Set<String> SHOWN = Set.of("blocks", "attachments", "state");

    /** Of a form that was sent, which blocks are inputs, and their names. */
    private static final Set<String> OF_A_BLOCK = Set.of("type", "blockId");

    private final Gson presses = without(field -> SHOWN.contains(field.getName()));
    private final Gson submissions = without(field ->
            LayoutBlock.class.isAssignableFrom(field.getDeclaringClass()) && !OF_A_BLOCK.contains(field.getName()));

    /**
     * A button.
     *
     * @throws JsonParseException when it is not what Slack sends
     */
    BlockActionPayload pressed(String json) {
        return presses.fromJson(json, BlockActionPayload.class);
    }

    /**
     * A form.
     *
     * @throws JsonParseException when it is not what Slack sends
     */
    ViewSubmissionPayload sent(String json) {
        return submissions.fromJson(json, ViewSubmissionPayload.class);
    }

    private static Gson without(Predicate<FieldAttributes> unread) {
        return GsonFactory.createSnakeCase()
                .newBuilder()
                .addDeserializationExclusionStrategy(new ExclusionStrategy() {
                    @Override
                    public boolean shouldSkipField(FieldAttributes field) {
                        return unread.test(field);
                    }

                    @Override
                    public boolean shouldSkipClass(Class<?> type) {
                        return false;
                    }
                })
                .create();
    }
}
