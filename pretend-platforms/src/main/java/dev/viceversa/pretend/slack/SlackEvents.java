package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.wire.AppAnswer;
import dev.viceversa.pretend.slack.wire.EventDelivery;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.Ids;
import dev.viceversa.pretend.slack.workspace.Installation;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes things happen in the workspace and tells the app of them. Each method changes the workspace first, then sends the event and
 * waits for the first attempt to deliver it. Thread-safe.
 */
public final class SlackEvents {

    private final Stage stage;
    private final Installation installation;
    private final InstantSource systemClock;

    SlackEvents(Stage stage, Installation installation, InstantSource systemClock) {
        this.stage = stage;
        this.installation = installation;
        this.systemClock = systemClock;
    }

    /** An account changes: {@code user_change}. */
    public Outcome changeUser(String userId, UnaryOperator<SlackUser> change) {
        SlackUser user = stage.workspace().changeUser(userId, change);
        return send(withUser("user_change", user));
    }

    /** Somebody leaves the company: the account is deactivated, {@code user_change}. */
    public Outcome deactivate(String userId) {
        return changeUser(userId, user -> user.withDeleted(true));
    }

    /** Somebody new comes: {@code team_join}. */
    public Outcome join(SlackUser user) {
        return send(withUser("team_join", stage.workspace().addUser(user)));
    }

    /** An administrator takes the app out: its token becomes inactive; {@code tokens_revoked} and {@code app_uninstalled}. */
    public Outcome uninstallApp() {
        installation.token(Installation.Token.INACTIVE);
        tokensRevokedEvent();
        return send(type("app_uninstalled"));
    }

    /** Somebody revokes the bot token: {@code tokens_revoked}. */
    public Outcome revokeToken() {
        installation.token(Installation.Token.REVOKED);
        return tokensRevokedEvent();
    }

    /** Somebody, or the app, is put into a channel: {@code member_joined_channel}. */
    public Outcome joinChannel(Conversation channel, String userId) {
        stage.workspace().join(channel, userId);
        return send(member("member_joined_channel", channel, userId));
    }

    /** Somebody, or the app, leaves a channel: {@code member_left_channel}. */
    public Outcome leaveChannel(Conversation channel, String userId) {
        stage.workspace().leave(channel, userId);
        return send(member("member_left_channel", channel, userId));
    }

    /** A channel gets another name: {@code channel_rename}. */
    public Outcome renameChannel(Conversation channel, String name) {
        stage.workspace().rename(channel, name);
        ObjectNode event = type("channel_rename");
        event.putObject("channel")
                .put("id", channel.id())
                .put("name", name)
                .put("created", channel.created().getEpochSecond());
        return send(event);
    }

    /** A channel is archived: {@code channel_archive}. */
    public Outcome archiveChannel(Conversation channel, String byUser) {
        stage.workspace().archive(channel, true);
        return send(type("channel_archive").put("channel", channel.id()).put("user", byUser));
    }

    /** Any other event, as written. */
    public Outcome send(ObjectNode event) {
        return stage.announcer().announce(event, Optional.empty());
    }

    /** Exactly this payload, envelope included: for repeating one. */
    public Outcome resend(ObjectNode payload) {
        return Outcome.of(stage.announcer().delivery().send(payload), Optional.empty());
    }

    /** Slack tells the app that it called too often and events were dropped: {@code app_rate_limited}. */
    public Outcome rateLimited() {
        ObjectNode payload = Json.object();
        payload.put("token", "pretend-verification-token");
        payload.put("type", "app_rate_limited");
        payload.put("team_id", stage.workspace().teamId());
        payload.put("minute_rate_limited", systemClock.instant().getEpochSecond() / 60 * 60);
        payload.put("api_app_id", stage.payloads().appId());
        return Outcome.of(stage.line().event(payload, 0, null), Optional.empty());
    }

    /** Slack asks whether the address is the app's; true when the app repeats the challenge. */
    public boolean verifyUrl() {
        String challenge = Ids.secret(20);
        AppAnswer answer = stage.line().event(stage.payloads().urlVerification(challenge), 0, null);
        if (!answer.accepted()) {
            return false;
        }
        String repeated = Json.read(answer.body())
                .map(json -> json.path("challenge"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .orElse(answer.body());
        return repeated.equals(challenge);
    }

    /** All attempts to deliver an event so far. */
    public List<EventDelivery.Attempt> attempts() {
        return stage.announcer().delivery().attempts();
    }

    private Outcome tokensRevokedEvent() {
        ObjectNode event = type("tokens_revoked");
        ObjectNode tokens = event.putObject("tokens");
        tokens.putArray("oauth");
        ArrayNode bots = tokens.putArray("bot");
        bots.add(stage.workspace().appUser().id());
        return send(event);
    }

    private ObjectNode withUser(String type, SlackUser user) {
        ObjectNode event = type(type);
        event.set("user", stage.json().user(user, systemClock.instant(), true));
        return event;
    }

    private ObjectNode member(String type, Conversation channel, String userId) {
        ObjectNode event = type(type);
        event.put("user", userId);
        event.put("channel", channel.id());
        event.put("channel_type", channel.kind() == Conversation.Kind.PUBLIC ? "C" : "G");
        event.put("team", stage.workspace().teamId());
        return event;
    }

    private static ObjectNode type(String type) {
        return Json.object().put("type", type);
    }
}
