package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackMessage;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.slack.workspace.SlackView;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Slack as one person sees it: messages, channels, the home page and the form in front of them. Thread-safe. */
@Singleton
final class SlackDesk implements Desk {

    private final PretendSlack slack;
    private final SlackActs acts;
    private final ReadMarks marks;

    SlackDesk(PretendSlack slack, SlackActs acts, ReadMarks marks) {
        this.slack = slack;
        this.acts = acts;
        this.marks = marks;
    }

    @Override
    public boolean has(String account) {
        return slack.workspace().user(account).filter(user -> !user.bot()).isPresent();
    }

    @Override
    public ObjectNode of(String account, Glance glance) {
        SlackPerson person = slack.as(account);
        Conversation direct = person.directMessage();
        Conversation shown = slack.workspace()
                .conversation(glance.conversation())
                .filter(conversation -> conversation.has(account))
                .orElse(direct);
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("platform", "slack");
        ArrayNode conversations = json.putArray("conversations");
        conversations.add(conversation(account, direct));
        slack.workspace().conversations().stream()
                .filter(other -> other.kind() != Conversation.Kind.IM && other.has(account))
                .map(channel -> conversation(account, channel))
                .forEach(conversations::add);
        json.put("shown", shown.id());
        messages(json, person.messages(shown), glance.before());
        person.home().ifPresent(home -> json.set("home", view(home)));
        List<SeenView> modals = person.openModals();
        if (!modals.isEmpty()) {
            json.set("modal", view(modals.getLast()));
            json.set("values", person.values(modals.getLast()));
        }
        return json;
    }

    @Override
    public ObjectNode act(String account, JsonNode wanted) {
        Outcome outcome = acts.act(slack.as(account), wanted);
        ObjectNode json = of(account, new Glance(wanted.path("conversation").asText(""), ""));
        json.put("milliseconds", outcome.latency().toMillis());
        outcome.failure().ifPresent(failure -> json.put("failure", failure));
        ObjectNode errors = json.putObject("errors");
        outcome.fieldErrors().forEach(errors::put);
        return json;
    }

    @Override
    public long unread(String account) {
        return slack.workspace()
                .existingDirectMessage(account)
                .map(direct -> unread(account, direct))
                .orElse(0L);
    }

    private long unread(String account, Conversation conversation) {
        return marks.unread(
                account,
                conversation.id(),
                conversation.seenBy(account).stream()
                        .filter(SlackMessage::fromApp)
                        .map(SlackMessage::ts));
    }

    private ObjectNode conversation(String account, Conversation conversation) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", conversation.id())
                .put("name", conversation.kind() == Conversation.Kind.IM ? "" : conversation.name())
                .put("unread", unread(account, conversation));
    }

    private void messages(ObjectNode desk, List<SeenMessage> all, String before) {
        List<SeenMessage> earlier = before.isEmpty()
                ? all
                : all.stream()
                        .filter(message -> message.ts().compareTo(before) < 0)
                        .toList();
        int from = Math.max(0, earlier.size() - PAGE);
        desk.put("earlier", from);
        ArrayNode messages = desk.putArray("messages");
        earlier.subList(from, earlier.size()).stream().map(this::message).forEach(messages::add);
    }

    private ObjectNode message(SeenMessage seen) {
        SlackMessage message = seen.message();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("channel", message.channel())
                .put("ts", message.ts())
                .put("at", sent(message).toString())
                .put("fromApp", message.fromApp())
                .put(
                        "author",
                        slack.workspace()
                                .user(message.user())
                                .map(SlackUser::realName)
                                .orElse(""))
                .put("text", message.text())
                .put("edited", seen.edited())
                .put("onlyForMe", seen.onlyForMe());
        json.set("blocks", seen.blocks());
        json.set("files", message.files());
        return json;
    }

    private static Instant sent(SlackMessage message) {
        return Instant.ofEpochSecond(Long.parseLong(message.ts().split("\\.")[0]));
    }

    private static ObjectNode view(SeenView seen) {
        SlackView view = seen.view();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", view.id())
                .put("hash", view.hash())
                .put("type", view.type())
                .put("title", view.words("title"))
                .put("submit", view.words("submit"))
                .put("close", view.words("close"));
        json.set("blocks", view.blocks());
        return json;
    }
}
