package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.List;

/** What one person has before their eyes, for the page to draw. */
final class PersonJson {

    private PersonJson() {}

    static ObjectNode person(SlackUser user) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", user.id())
                .put("name", user.realName())
                .put("title", user.title())
                .put("zone", user.timeZone().getId())
                .put("language", user.locale())
                .put("coordinator", user.id().equals(SampleCompany.COORDINATOR));
    }

    static ObjectNode desk(PretendSlack slack, SlackPerson person) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("person", person(person.user()));
        json.set("messages", messages(slack, person.messages()));
        person.home().ifPresent(home -> json.set("home", view(home)));
        List<SeenView> modals = person.openModals();
        if (!modals.isEmpty()) {
            json.set("modal", view(modals.getLast()));
            json.set("values", person.values(modals.getLast()));
        }
        return json;
    }

    static ObjectNode outcome(PretendSlack slack, SlackPerson person, Outcome outcome) {
        ObjectNode json = desk(slack, person);
        json.put("milliseconds", outcome.latency().toMillis());
        outcome.failure().ifPresent(failure -> json.put("failure", failure));
        ObjectNode errors = json.putObject("errors");
        outcome.fieldErrors().forEach(errors::put);
        return json;
    }

    static ObjectNode channel(PretendSlack slack, Conversation channel) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("id", channel.id()).put("name", channel.name());
        json.set(
                "messages",
                messages(
                        slack, channel.messages().stream().map(SeenMessage::new).toList()));
        return json;
    }

    private static ArrayNode messages(PretendSlack slack, List<SeenMessage> seen) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (SeenMessage one : seen) {
            SlackMessage message = one.message();
            ObjectNode json = all.addObject()
                    .put("channel", message.channel())
                    .put("ts", message.ts())
                    .put("fromApp", message.fromApp())
                    .put("author", author(slack, message))
                    .put("text", message.text())
                    .put("edited", one.edited())
                    .put("onlyForMe", one.onlyForMe());
            json.set("blocks", one.blocks());
            json.set("files", message.files());
        }
        return all;
    }

    private static String author(PretendSlack slack, SlackMessage message) {
        return slack.workspace().user(message.user()).map(SlackUser::realName).orElse("");
    }

    private static ObjectNode view(SeenView seen) {
        SlackView view = seen.view();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", view.id())
                .put("type", view.type())
                .put("title", view.words("title"))
                .put("submit", view.words("submit"))
                .put("close", view.words("close"));
        json.set("blocks", view.blocks());
        return json;
    }
}
