package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import dev.viceversa.teams.connector.Posting;
import java.util.List;

/** What leaves, in the SDK's schema. Pure functions. */
final class Outgoing {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    private Outgoing() {}

    /**
     * A message that is a card. Card and data go in as JSON trees: the SDK looks into maps and lists by reflection, which JDKs
     * since 16 refuse.
     */
    static Activity of(Posting posting) {
        Attachment card = new Attachment();
        card.setContentType(CARD);
        card.setContent(posting.card());
        Activity activity = new Activity(ActivityTypes.MESSAGE);
        // The SDK writes the machine's time here; the service knows better when it took the message.
        activity.setTimestamp(null);
        activity.setSummary(posting.summary());
        activity.setAttachments(List.of(card));
        posting.deliveryId()
                .ifPresent(id -> activity.setChannelData(
                        JsonNodeFactory.instance.objectNode().put("deliveryId", id)));
        return activity;
    }
}
