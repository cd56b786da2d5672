package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One person at their client: installs the app, types, presses, fills in, reads. */
public final class TeamsPerson {

    private final PretendTeams teams;
    private final TeamsUser user;

    TeamsPerson(PretendTeams teams, TeamsUser user) {
        this.teams = teams;
        this.user = user;
    }

    public TeamsUser user() {
        return user;
    }

    /** Installs the app for themselves; the bot hears of it in two ways, as in reality. */
    public Outcome installs() {
        teams.tenant().install(user, true);
        ObjectNode joined = activity("conversationUpdate");
        joined.putArray("membersAdded")
                .addObject()
                .put("id", "28:" + teams.setup().appId());
        send(joined);
        return send(activity("installationUpdate").put("action", "add"));
    }

    /** Removes the app. */
    public Outcome removes() {
        teams.tenant().install(user, false);
        return send(activity("installationUpdate").put("action", "remove"));
    }

    /** Types to the bot in the personal chat. */
    public Outcome types(String words) {
        teams.tenant().speak(teams.tenant().personal(user), user, words);
        return send(message(words));
    }

    /** The same words again under a new id, as a client that waited in vain repeats them. */
    public Outcome typesAndRepeats(String words) {
        ObjectNode once = message(words);
        send(once);
        return send(once.deepCopy().put("id", teams.nextActivityId()));
    }

    /** Types in a channel, mentioning the bot. */
    public Outcome mentions(String channel, String words) {
        ObjectNode message = message("<at>Viceversa</at> " + words);
        inChannel(message, channel, "1");
        ObjectNode mention = message.withArray("entities").addObject();
        mention.put("type", "mention").put("text", "<at>Viceversa</at>");
        mention.putObject("mentioned").put("id", "28:" + teams.setup().appId());
        return send(message);
    }

    /** Presses something on a message in the personal chat, with what is filled in. */
    public Outcome press(TeamsMessage message, CardAction action, Map<String, String> filled) {
        if (!action.type().equals("Action.Execute")) {
            return submit(message, action, filled);
        }
        String conversation = teams.tenant().personal(user);
        return shown(conversation, message, teams.wire().send(pressing(message, action, filled)), action, filled);
    }

    /** Presses something on a post in a channel. */
    public Outcome pressInChannel(String channel, TeamsMessage post, CardAction action) {
        ObjectNode invoke = pressing(post, action, Map.of());
        inChannel(invoke, channel, post.id());
        return shown(channel, post, teams.wire().send(invoke), action, Map.of());
    }

    private ObjectNode pressing(TeamsMessage message, CardAction action, Map<String, String> filled) {
        ObjectNode invoke =
                activity("invoke").put("name", "adaptiveCard/action").put("replyToId", message.id());
        ObjectNode value = invoke.putObject("value");
        value.put("trigger", "manual");
        ObjectNode pressed = value.putObject("action");
        pressed.put("type", "Action.Execute");
        pressed.put("verb", action.node().path("verb").asText());
        pressed.set("data", data(action, filled));
        return invoke;
    }

    private void inChannel(ObjectNode activity, String channel, String thread) {
        ObjectNode conversation = Json.object();
        conversation.put("id", channel + ";messageid=" + thread);
        conversation.put("conversationType", "channel").put("isGroup", true);
        conversation.put("tenantId", teams.tenant().id());
        activity.set("conversation", conversation);
    }

    /** Presses the fallback of something, as clients do that do not know {@code Action.Execute}. */
    public Outcome pressOnOldClient(TeamsMessage message, CardAction action, Map<String, String> filled) {
        CardAction fallback =
                new CardAction(action.title(), (ObjectNode) action.node().path("fallback"), false);
        return submit(message, fallback, filled);
    }

    /** What the bot said to this person, as it stands now, oldest first. */
    public List<TeamsMessage> messages() {
        return teams.tenant().messages(teams.tenant().personal(user));
    }

    /** An activity of this person to be changed and sent. */
    public ObjectNode message(String words) {
        return activity("message").put("text", words).put("textFormat", "plain");
    }

    /** Sends an activity as it is. */
    public Outcome send(ObjectNode activity) {
        Wire.Answered answered = teams.wire().send(activity);
        Optional<String> failure = answered.status() >= 200 && answered.status() < 300
                ? Optional.empty()
                : Optional.of("HTTP " + answered.status());
        return new Outcome(answered.status(), Optional.empty(), Optional.empty(), failure, answered.took());
    }

    /** An activity of a kind, with everything Teams puts into each. */
    public ObjectNode activity(String type) {
        ObjectNode activity = Json.object();
        String now = teams.setup().systemClock().instant().toString();
        activity.put("type", type);
        activity.put("id", type.equals("invoke") ? "f:" + teams.nextActivityId() : teams.nextActivityId());
        activity.put("timestamp", now).put("localTimestamp", now);
        activity.put("localTimezone", user.zone()).put("locale", user.locale());
        activity.put("channelId", "msteams").put("serviceUrl", teams.serviceUrl());
        activity.putObject("from").put("id", user.id()).put("name", user.name()).put("aadObjectId", user.aadObjectId());
        activity.putObject("recipient").put("id", "28:" + teams.setup().appId()).put("name", "Viceversa");
        activity.putObject("conversation")
                .put("id", teams.tenant().personal(user))
                .put("conversationType", "personal")
                .put("tenantId", teams.tenant().id());
        activity.putObject("channelData")
                .putObject("tenant")
                .put("id", teams.tenant().id());
        activity.putArray("entities")
                .addObject()
                .put("type", "clientInfo")
                .put("platform", "Web")
                .put("locale", user.locale())
                .put("timezone", user.zone());
        return activity;
    }

    private Outcome submit(TeamsMessage message, CardAction action, Map<String, String> filled) {
        ObjectNode activity = activity("message").put("replyToId", message.id());
        activity.set("value", data(action, filled));
        return send(activity);
    }

    private static ObjectNode data(CardAction action, Map<String, String> filled) {
        ObjectNode data = action.node().path("data") instanceof ObjectNode given ? given.deepCopy() : Json.object();
        if (action.sendsInputs()) {
            filled.forEach(data::put);
        }
        return data;
    }

    private Outcome shown(
            String conversation,
            TeamsMessage message,
            Wire.Answered answered,
            CardAction action,
            Map<String, String> filled) {
        Duration took = answered.took();
        if (answered.status() == 501) {
            return submit(message, new CardAction(action.title(), action.node(), false), filled);
        }
        JsonNode body = answered.body().orElseGet(Json::object);
        if (answered.status() != 200 || body.path("statusCode").asInt() != 200) {
            String failure = "Something went wrong: HTTP " + answered.status() + " " + Json.write(body);
            return new Outcome(answered.status(), Optional.empty(), Optional.empty(), Optional.of(failure), took);
        }
        return switch (body.path("type").asText()) {
            case PretendTeams.CARD -> {
                List<String> problems = CardCheck.problems(body.path("value"));
                if (!problems.isEmpty()) {
                    yield new Outcome(200, Optional.empty(), Optional.empty(), Optional.of(problems.toString()), took);
                }
                teams.tenant().replace(conversation, message.id(), "", message.summary(), List.of(body.path("value")));
                yield new Outcome(200, Optional.of(body.path("value")), Optional.empty(), Optional.empty(), took);
            }
            case "application/vnd.microsoft.activity.message" ->
                new Outcome(
                        200,
                        Optional.empty(),
                        Optional.of(body.path("value").asText()).filter(text -> !text.isBlank()),
                        Optional.empty(),
                        took);
            default ->
                new Outcome(200, Optional.empty(), Optional.empty(), Optional.of("unknown answer " + body), took);
        };
    }
}
