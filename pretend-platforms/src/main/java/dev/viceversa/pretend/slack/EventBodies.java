package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackMessage;
import java.util.UUID;

/** The inner part of events that a person causes. */
final class EventBodies {

    private EventBodies() {}

    static ObjectNode message(Stage stage, Conversation where, SlackMessage message) {
        ObjectNode event = Json.object();
        event.put("client_msg_id", UUID.randomUUID().toString());
        event.put("type", "message");
        event.put("text", message.text());
        event.put("user", message.user());
        event.put("ts", message.ts());
        event.put("team", stage.workspace().teamId());
        ObjectNode block = event.putArray("blocks").addObject();
        block.put("type", "rich_text").put("block_id", "typed");
        ArrayNode elements = block.putArray("elements")
                .addObject()
                .put("type", "rich_text_section")
                .putArray("elements");
        elements.addObject().put("type", "text").put("text", message.text());
        event.put("channel", where.id());
        event.put("event_ts", message.ts());
        event.put(
                "channel_type",
                switch (where.kind()) {
                    case PUBLIC -> "channel";
                    case PRIVATE -> "group";
                    case IM -> "im";
                    case MPIM -> "mpim";
                });
        return event;
    }

    static ObjectNode homeOpened(Stage stage, String userId, String tab) {
        ObjectNode event = Json.object();
        event.put("type", "app_home_opened");
        event.put("user", userId);
        event.put("channel", stage.workspace().directMessage(userId).id());
        event.put("tab", tab);
        stage.workspace()
                .views()
                .home(userId)
                .ifPresent(view -> event.set("view", stage.json().view(view)));
        return event;
    }
}
