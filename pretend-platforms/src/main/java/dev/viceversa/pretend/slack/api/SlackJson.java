package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.FormValues;
import dev.viceversa.pretend.slack.workspace.SlackApp;
import dev.viceversa.pretend.slack.workspace.SlackMessage;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.slack.workspace.SlackView;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The things of a workspace as Slack writes them in answers and payloads. Thread-safe. */
public final class SlackJson {

    private final SlackWorkspace workspace;
    private final SlackApp app;

    /** Writes the things of this workspace for this app. */
    public SlackJson(SlackWorkspace workspace, SlackApp app) {
        this.workspace = workspace;
        this.app = app;
    }

    /** A message as in a conversation's history, to be sent and not looked into. */
    public ObjectNode message(SlackMessage message, boolean withMetadata) {
        ObjectNode json = Json.object();
        json.put("type", "message");
        json.put("user", message.user());
        json.put("ts", message.ts());
        json.put("text", message.text());
        json.put("team", workspace.teamId());
        if (message.botId() != null) {
            json.put("bot_id", message.botId());
            json.put("app_id", app.id());
            ObjectNode profile = json.putObject("bot_profile");
            profile.put("id", message.botId());
            profile.put("app_id", app.id());
            profile.put("name", app.name());
            profile.put("deleted", false);
            profile.put("team_id", workspace.teamId());
        }
        if (!message.blocks().isEmpty()) {
            message.blocks().writeInto(json, "blocks");
        }
        if (message.threadTs() != null) {
            json.put("thread_ts", message.threadTs());
        }
        if (message.editedTs() != null) {
            json.putObject("edited").put("user", message.user()).put("ts", message.editedTs());
        }
        if (!message.files().isEmpty()) {
            json.set("files", message.files());
        }
        if (withMetadata && message.metadata() != null) {
            json.set("metadata", message.metadata());
        }
        return json;
    }

    /** A view as answered and as sent in payloads; {@code values} are what the person gave so far. */
    public ObjectNode view(SlackView view) {
        ObjectNode content = view.content();
        ObjectNode json = Json.object();
        json.put("id", view.id());
        json.put("team_id", workspace.teamId());
        json.put("type", view.type());
        json.set("blocks", view.blocks());
        json.put("private_metadata", view.privateMetadata());
        json.put("callback_id", view.callbackId());
        json.putObject("state").set("values", workspace.formValues().values(FormValues.ofView(view), view.blocks()));
        json.put("hash", view.hash());
        for (String text : List.of("title", "submit", "close")) {
            json.set(text, content.hasNonNull(text) ? content.get(text) : content.nullNode());
        }
        json.put("clear_on_close", view.clearOnClose());
        json.put("notify_on_close", view.notifyOnClose());
        json.put("previous_view_id", view.previousId());
        json.put("root_view_id", view.rootId());
        json.put("app_id", app.id());
        json.put("external_id", view.externalId());
        json.put("app_installed_team_id", workspace.teamId());
        json.put("bot_id", app.botId());
        return json;
    }

    /** An account, with its address only when the app may read it. */
    public ObjectNode user(SlackUser user, Instant now, boolean withLocale) {
        ObjectNode json = Json.object();
        json.put("id", user.id());
        json.put("team_id", workspace.teamId());
        json.put("name", user.name());
        json.put("deleted", user.deleted());
        if (!user.deleted()) {
            json.put("color", "9f69e7");
            json.put("real_name", user.realName());
            json.put("tz", user.timeZone().getId());
            json.put("tz_label", user.timeZone().getDisplayName(TextStyle.FULL, Locale.US));
            json.put("tz_offset", user.timeZone().getRules().getOffset(now).getTotalSeconds());
        }
        ObjectNode profile = json.putObject("profile");
        profile.put("title", user.title());
        profile.put("phone", "");
        profile.put("real_name", user.realName());
        profile.put("real_name_normalized", user.realName());
        profile.put("display_name", user.bot() ? "" : user.realName());
        profile.put("display_name_normalized", user.bot() ? "" : user.realName());
        profile.put("status_text", "");
        profile.put("status_emoji", "");
        profile.put("team", workspace.teamId());
        if (user.email() != null && app.scopes().contains("users:read.email")) {
            profile.put("email", user.email());
        }
        if (user.bot()) {
            profile.put("api_app_id", app.id());
            profile.put("bot_id", app.botId());
        }
        json.put("is_bot", user.bot());
        json.put("updated", now.getEpochSecond());
        json.put("is_app_user", false);
        if (!user.deleted()) {
            json.put("is_admin", user.admin());
            json.put("is_owner", false);
            json.put("is_primary_owner", false);
            json.put("is_restricted", user.restricted());
            json.put("is_ultra_restricted", false);
            json.put("has_2fa", false);
            if (withLocale) {
                json.put("locale", user.locale());
            }
        }
        return json;
    }

    /** A channel or direct message. */
    public ObjectNode conversation(Conversation conversation) {
        ObjectNode json = Json.object();
        json.put("id", conversation.id());
        json.put("created", conversation.created().getEpochSecond());
        json.put("is_org_shared", false);
        json.put("is_archived", conversation.archived());
        json.put("context_team_id", workspace.teamId());
        boolean direct = conversation.kind() == Conversation.Kind.IM;
        json.put("is_im", direct);
        if (direct) {
            conversation.other(app.botUserId()).ifPresent(person -> {
                json.put("user", person);
                json.put(
                        "is_user_deleted",
                        workspace.user(person).map(SlackUser::deleted).orElse(true));
            });
            json.put("is_open", true);
            return json;
        }
        json.put("name", conversation.name());
        json.put("name_normalized", conversation.name());
        json.put("is_channel", conversation.kind() == Conversation.Kind.PUBLIC);
        json.put("is_group", conversation.kind() == Conversation.Kind.PRIVATE);
        json.put("is_mpim", conversation.kind() == Conversation.Kind.MPIM);
        json.put("is_private", conversation.kind() != Conversation.Kind.PUBLIC);
        json.put("is_member", conversation.has(app.botUserId()));
        json.put("is_general", false);
        json.put("is_shared", false);
        json.put("is_ext_shared", false);
        json.put("num_members", conversation.members().size());
        json.putObject("topic").put("value", "");
        json.putObject("purpose").put("value", "");
        return json;
    }
}
