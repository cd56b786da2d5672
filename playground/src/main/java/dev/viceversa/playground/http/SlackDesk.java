package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.playground.autopilot.Autopilot;
import dev.viceversa.playground.sample.SampleCompany;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one person has before their eyes, as JSON for the page to draw. Thread-safe. */
@Singleton
final class Desk {

    /** How many messages are shown before somebody asks for earlier ones. */
    private static final int PAGE = 40;

    private final PretendSlack slack;
    private final Autopilot autopilot;
    private final ReadMarks marks;
    private final Map<String, SampleCompany.Colleague> company;

    /**
     * Which part of the desk is wanted.
     *
     * @param conversation the id of a channel; empty for the direct message with the bot
     * @param before only messages earlier than this one; empty for the newest
     */
    record Glance(String conversation, String before) {}

    Desk(PretendSlack slack, Autopilot autopilot, ReadMarks marks, SampleCompany company) {
        this.slack = slack;
        this.autopilot = autopilot;
        this.marks = marks;
        this.company = company.colleagues().stream()
                .collect(Collectors.toMap(SampleCompany.Colleague::account, Function.identity()));
    }

    /** Everybody with an account, the bot left out. */
    ArrayNode everybody() {
        Set<String> byThemselves = autopilot.people();
        ArrayNode people = JsonNodeFactory.instance.arrayNode();
        slack.workspace().users().stream()
                .filter(user -> !user.bot())
                .map(user -> person(user, byThemselves))
                .forEach(people::add);
        return people;
    }

    /** One person's view of one conversation, their home page and the form in front of them. */
    ObjectNode of(SlackPerson person, Glance glance) {
        SlackUser user = person.user();
        Conversation direct = person.directMessage();
        Conversation shown = slack.workspace()
                .conversation(glance.conversation())
                .filter(conversation -> conversation.has(user.id()))
                .orElse(direct);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("person", person(user, autopilot.people()));
        ArrayNode conversations = json.putArray("conversations");
        conversations.add(conversation(user, direct));
        slack.workspace().conversations().stream()
                .filter(other -> other.kind() != Conversation.Kind.IM && other.has(user.id()))
                .map(channel -> conversation(user, channel))
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

    /** The desk after an act, with what the person is told about how it went. */
    ObjectNode after(SlackPerson person, Outcome outcome, Glance glance) {
        ObjectNode json = of(person, glance);
        json.put("milliseconds", outcome.latency().toMillis());
        outcome.failure().ifPresent(failure -> json.put("failure", failure));
        ObjectNode errors = json.putObject("errors");
        outcome.fieldErrors().forEach(errors::put);
        return json;
    }

    private ObjectNode person(SlackUser user, Set<String> byThemselves) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", user.id())
                .put("name", user.realName())
                .put("title", user.title())
                .put("zone", user.timeZone().getId())
                .put("language", user.locale())
                .put("coordinator", user.id().equals(SampleCompany.COORDINATOR))
                .put("byItself", byThemselves.contains(user.id()))
                .put(
                        "unread",
                        slack.workspace()
                                .existingDirectMessage(user.id())
                                .map(direct -> marks.unread(user.id(), direct))
                                .orElse(0L));
        Optional.ofNullable(company.get(user.id())).ifPresent(colleague -> json.put("level", colleague.level())
                .put("department", colleague.department())
                .put("site", colleague.site()));
        return json;
    }

    private ObjectNode conversation(SlackUser user, Conversation conversation) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", conversation.id())
                .put("name", conversation.kind() == Conversation.Kind.IM ? "" : conversation.name())
                .put("unread", marks.unread(user.id(), conversation));
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
