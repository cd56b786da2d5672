package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.Screen;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the page look through a person's eyes and act with their hands. */
@Controller("/playground/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeopleController {

    private static final String COMMAND = "/mentor";

    private final PretendSlack slack;

    PeopleController(PretendSlack slack) {
        this.slack = slack;
    }

    @Get("/people")
    HttpResponse<String> people() {
        ArrayNode people = JsonNodeFactory.instance.arrayNode();
        slack.workspace().users().stream()
                .filter(user -> !user.bot())
                .map(PersonJson::person)
                .forEach(people::add);
        return HttpResponse.ok(people.toString());
    }

    @Get("/channels")
    HttpResponse<String> channels() {
        ArrayNode channels = JsonNodeFactory.instance.arrayNode();
        slack.workspace().conversations().stream()
                .filter(conversation -> conversation.kind() == Conversation.Kind.PUBLIC)
                .map(channel -> PersonJson.channel(slack, channel))
                .forEach(channels::add);
        return HttpResponse.ok(channels.toString());
    }

    @Get("/people/{id}")
    HttpResponse<String> look(String id) {
        Optional<SlackPerson> person = person(id);
        return person.isEmpty()
                ? PageJson.problem("Nobody here has this account.")
                : HttpResponse.ok(PersonJson.desk(slack, person.get()).toString());
    }

    /**
     * Does something as a person: {@code {"do":"command","text":"join"}}, {@code say}, {@code home}, {@code press},
     * {@code choose}, {@code submit} or {@code close}.
     */
    @Post("/people/{id}")
    @Consumes("application/json")
    HttpResponse<String> act(String id, @Body String body) {
        Optional<SlackPerson> person = person(id);
        Optional<JsonNode> wanted = PageJson.read(body);
        if (person.isEmpty() || wanted.isEmpty()) {
            return PageJson.problem("Nobody here can do that.");
        }
        try {
            Outcome outcome = act(person.get(), wanted.get());
            return HttpResponse.ok(
                    PersonJson.outcome(slack, person.get(), outcome).toString());
        } catch (IllegalArgumentException notThere) {
            return PageJson.problem("That is no longer there. Look again.");
        }
    }

    private Outcome act(SlackPerson person, JsonNode wanted) {
        return switch (wanted.path("do").asText()) {
            case "command" -> command(person, wanted);
            case "say" -> person.say(wanted.path("text").asText());
            case "home" -> person.openHome();
            case "press" ->
                person.press(
                        screen(person, wanted),
                        wanted.path("block").asText(),
                        wanted.path("action").asText());
            case "choose" ->
                person.choose(screen(person, wanted), wanted.path("action").asText(), value(wanted.path("value")));
            case "submit" -> person.submit(modal(person, wanted), values(wanted.path("values")));
            case "close" -> person.close(modal(person, wanted));
            default -> throw new IllegalArgumentException("unknown act");
        };
    }

    private Outcome command(SlackPerson person, JsonNode wanted) {
        String text = wanted.path("text").asText();
        return slack.workspace()
                .conversation(wanted.path("channel").asText(""))
                .map(channel -> person.command(channel, COMMAND, text))
                .orElseGet(() -> person.command(COMMAND, text));
    }

    private Screen screen(SlackPerson person, JsonNode wanted) {
        String view = wanted.path("view").asText("");
        if (!view.isEmpty()) {
            return slack.workspace()
                    .views()
                    .find(view)
                    .map(SeenView::new)
                    .orElseThrow(() -> new IllegalArgumentException("no such view"));
        }
        String ts = wanted.path("ts").asText();
        Conversation where = slack.workspace()
                .conversation(wanted.path("channel").asText())
                .orElseThrow(() -> new IllegalArgumentException("no such conversation"));
        return person.messages(where).stream()
                .filter(message -> message.ts().equals(ts))
                .findFirst()
                .map(SeenMessage.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("no such message"));
    }

    private static SeenView modal(SlackPerson person, JsonNode wanted) {
        String view = wanted.path("view").asText();
        return person.openModals().stream()
                .filter(open -> open.view().id().equals(view))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such form"));
    }

    private static Map<String, Object> values(JsonNode values) {
        Map<String, Object> filled = new LinkedHashMap<>();
        values.properties().forEach(entry -> filled.put(entry.getKey(), value(entry.getValue())));
        return filled;
    }

    private static Object value(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        List<String> several = new ArrayList<>();
        value.forEach(one -> several.add(one.asText()));
        return several;
    }

    private Optional<SlackPerson> person(String id) {
        return slack.workspace()
                .user(id)
                .filter(user -> !user.bot())
                .map(SlackUser::id)
                .map(slack::as);
    }
}
