package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.MessageKind;
import dev.viceversa.pretend.slack.api.SlackJson;
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
        event.put("channel_type", channelType(where));
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

    /** What an app that listens to messages hears of its own: the message, its change, its end. */
    static ObjectNode ownMessage(SlackJson json, MessageKind kind, Conversation where, SlackMessage message) {
        ObjectNode shown = json.message(message, true);
        ObjectNode event = kind == MessageKind.POST ? shown : Json.object();
        event.put("type", "message");
        event.put("channel", where.id());
        event.put("channel_type", channelType(where));
        if (kind != MessageKind.POST) {
            boolean deleted = kind == MessageKind.DELETE;
            event.put("subtype", deleted ? "message_deleted" : "message_changed");
            event.put("hidden", true);
            event.put("ts", message.editedTs() == null ? message.ts() : message.editedTs());
            event.set(deleted ? "previous_message" : "message", shown);
            if (deleted) {
                event.put("deleted_ts", message.ts());
            }
        }
        event.put("event_ts", event.path("ts").asText());
        return event;
    }

    private static String channelType(Conversation where) {
        return switch (where.kind()) {
            case PUBLIC -> "channel";
            case PRIVATE -> "group";
            case IM -> "im";
            case MPIM -> "mpim";
        };
    }
}
