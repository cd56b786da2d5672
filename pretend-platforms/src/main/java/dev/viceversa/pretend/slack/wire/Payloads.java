package dev.viceversa.pretend.slack.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.api.SlackJson;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.ElementState;
import dev.viceversa.pretend.slack.workspace.FormValues;
import dev.viceversa.pretend.slack.workspace.ResponseUrls;
import dev.viceversa.pretend.slack.workspace.SlackApp;
import dev.viceversa.pretend.slack.workspace.SlackMessage;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.slack.workspace.SlackView;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what Slack sends to an app, field by field as Slack does. Thread-safe. */
public final class Payloads {

    /** The legacy token, which apps must ignore in favour of the signature. */
    private static final String VERIFICATION_TOKEN = "pretend-verification-token";

    private final SlackWorkspace workspace;
    private final SlackApp app;
    private final SlackJson json;
    private final InstantSource systemClock;
    private final Function<String, String> address;

    /** {@code address} makes a whole address of a path, for response addresses. */
    public Payloads(
            SlackWorkspace workspace,
            SlackApp app,
            SlackJson json,
            InstantSource systemClock,
            Function<String, String> address) {
        this.workspace = workspace;
        this.app = app;
        this.json = json;
        this.systemClock = systemClock;
        this.address = address;
    }

    /** A slash command with a fresh trigger and this response path. */
    public ObjectNode command(SlackUser user, Conversation where, String command, String text, String responsePath) {
        ObjectNode fields = Json.object();
        fields.put("token", VERIFICATION_TOKEN);
        fields.put("team_id", workspace.teamId());
        fields.put("team_domain", workspace.domain());
        fields.put("channel_id", where.id());
        fields.put("channel_name", where.name());
        fields.put("user_id", user.id());
        fields.put("user_name", user.name());
        fields.put("command", command);
        fields.put("text", text);
        fields.put("api_app_id", app.id());
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", address.apply(responsePath));
        fields.put("trigger_id", workspace.triggers().issue(user.id(), Optional.empty()));
        return fields;
    }

    /**
     * Something pressed or chosen in a message.
     *
     * @param state what the element holds after it; null for a button
     */
    public ObjectNode actionInMessage(
            SlackUser user,
            Conversation where,
            SlackMessage message,
            FormValues.Placed pressed,
            @Nullable ObjectNode state) {
        ObjectNode payload = interaction("block_actions", user);
        ObjectNode container = payload.putObject("container");
        container.put("type", "message");
        container.put("message_ts", message.ts());
        container.put("channel_id", where.id());
        container.put("is_ephemeral", message.ephemeral());
        payload.put("trigger_id", workspace.triggers().issue(user.id(), Optional.empty()));
        payload.putObject("channel").put("id", where.id()).put("name", where.name());
        if (!message.ephemeral()) {
            payload.set("message", json.message(message, true));
        }
        payload.putObject("state")
                .set(
                        "values",
                        workspace.formValues().values(FormValues.ofMessage(message, user.id()), message.readBlocks()));
        payload.put(
                "response_url",
                address.apply(workspace
                        .responseUrls()
                        .issue("actions", new ResponseUrls.Origin(where.id(), user.id(), message.ts()))));
        payload.putArray("actions").add(action(pressed, state));
        return payload;
    }

    /** Something pressed or chosen in a modal or on a home page. */
    public ObjectNode actionInView(
            SlackUser user, SlackView view, FormValues.Placed pressed, @Nullable ObjectNode state) {
        ObjectNode payload = interaction("block_actions", user);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.put("trigger_id", workspace.triggers().issue(user.id(), inModal(view)));
        ObjectNode shown = json.view(view);
        payload.set("view", shown);
        payload.set("state", shown.get("state").deepCopy());
        payload.putArray("actions").add(action(pressed, state));
        return payload;
    }

    /** A submitted modal. */
    public ObjectNode submission(SlackUser user, SlackView view) {
        ObjectNode payload = interaction("view_submission", user);
        payload.put("trigger_id", workspace.triggers().issue(user.id(), inModal(view)));
        payload.set("view", json.view(view));
        payload.putArray("response_urls");
        return payload;
    }

    /** A closed modal. */
    public ObjectNode closing(SlackUser user, SlackView view, boolean cleared) {
        ObjectNode payload = interaction("view_closed", user);
        payload.set("view", json.view(view));
        payload.put("is_cleared", cleared);
        return payload;
    }

    /** An event in its envelope, with an id of its own. */
    public ObjectNode event(ObjectNode event) {
        Instant now = systemClock.instant();
        if (!event.has("event_ts")) {
            event.put("event_ts", seconds(now));
        }
        ObjectNode payload = Json.object();
        payload.put("token", VERIFICATION_TOKEN);
        payload.put("team_id", workspace.teamId());
        payload.put("context_team_id", workspace.teamId());
        payload.putNull("context_enterprise_id");
        payload.put("api_app_id", app.id());
        payload.set("event", event);
        payload.put("type", "event_callback");
        payload.put("event_id", workspace.ids().next("Ev"));
        payload.put("event_time", now.getEpochSecond());
        ObjectNode authorization = payload.putArray("authorizations").addObject();
        authorization.putNull("enterprise_id");
        authorization.put("team_id", workspace.teamId());
        authorization.put("user_id", app.botUserId());
        authorization.put("is_bot", true);
        authorization.put("is_enterprise_install", false);
        payload.put("is_ext_shared_channel", false);
        return payload;
    }

    /** The app they are written for. */
    public String appId() {
        return app.id();
    }

    /** Slack's question whether the app's address is really the app's. */
    public ObjectNode urlVerification(String challenge) {
        return Json.object()
                .put("token", VERIFICATION_TOKEN)
                .put("challenge", challenge)
                .put("type", "url_verification");
    }

    private ObjectNode interaction(String type, SlackUser user) {
        ObjectNode payload = Json.object();
        payload.put("type", type);
        payload.putObject("team").put("id", workspace.teamId()).put("domain", workspace.domain());
        ObjectNode who = payload.putObject("user");
        who.put("id", user.id());
        who.put("username", user.name());
        who.put("name", user.name());
        who.put("team_id", workspace.teamId());
        payload.put("api_app_id", app.id());
        payload.put("token", VERIFICATION_TOKEN);
        payload.putNull("enterprise");
        payload.put("is_enterprise_install", false);
        return payload;
    }

    private ObjectNode action(FormValues.Placed pressed, @Nullable ObjectNode state) {
        JsonNode element = pressed.element();
        ObjectNode action = Json.object();
        action.put("type", element.path("type").asText());
        action.put("action_id", pressed.actionId());
        action.put("block_id", pressed.blockId());
        for (String part : new String[] {"text", "value", "style", "placeholder"}) {
            boolean ownValue = part.equals("value") && ElementState.holdsValue(element);
            if (element.hasNonNull(part) && !ownValue) {
                action.set(part, element.get(part));
            }
        }
        if (state != null) {
            action.setAll(state);
        }
        action.put("action_ts", seconds(systemClock.instant()));
        return action;
    }

    private static Optional<String> inModal(SlackView view) {
        return view.type().equals("modal") ? Optional.of(view.id()) : Optional.empty();
    }

    private static String seconds(Instant moment) {
        return String.format(Locale.ROOT, "%d.%06d", moment.getEpochSecond(), moment.getNano() / 1000);
    }
}
