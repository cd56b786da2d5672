package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the page look through a person's eyes and act with their hands. */
@Controller("/playground/api/people")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeopleController {

    private static final String COMMAND = "/mentor";

    private final PretendSlack slack;
    private final Desk desk;
    private final ReadMarks marks;

    PeopleController(PretendSlack slack, Desk desk, ReadMarks marks) {
        this.slack = slack;
        this.desk = desk;
        this.marks = marks;
    }

    @Get
    HttpResponse<String> people() {
        return HttpResponse.ok(desk.everybody().toString());
    }

    @Get("/{id}")
    HttpResponse<String> look(
            String id,
            @QueryValue(defaultValue = "") String conversation,
            @QueryValue(defaultValue = "") String before) {
        Optional<SlackPerson> person = person(id);
        return person.isEmpty()
                ? PageJson.problem("Nobody here has this account.")
                : HttpResponse.ok(desk.of(person.get(), new Desk.Glance(conversation, before))
                        .toString());
    }

    /** {@code {"conversation":"D…","ts":"…"}}: this person has read this far. */
    @Post("/{id}/read")
    @Consumes("application/json")
    HttpResponse<String> read(String id, @Body String body) {
        Optional<JsonNode> read = PageJson.read(body);
        if (person(id).isEmpty() || read.isEmpty()) {
            return PageJson.problem("Send {\"conversation\":\"D…\",\"ts\":\"…\"}.");
        }
        marks.read(
                id,
                read.get().path("conversation").asText(),
                read.get().path("ts").asText());
        return HttpResponse.noContent();
    }

    /**
     * Does something as a person: {@code {"do":"command","text":"join"}}, {@code say}, {@code home}, {@code press},
     * {@code choose}, {@code submit} or {@code close}.
     */
    @Post("/{id}")
    @Consumes("application/json")
    HttpResponse<String> act(String id, @Body String body) {
        Optional<SlackPerson> person = person(id);
        Optional<JsonNode> wanted = PageJson.read(body);
        if (person.isEmpty() || wanted.isEmpty()) {
            return PageJson.problem("Nobody here can do that.");
        }
        try {
            Outcome outcome = act(person.get(), wanted.get());
            Desk.Glance glance =
                    new Desk.Glance(wanted.get().path("conversation").asText(""), "");
            return HttpResponse.ok(desk.after(person.get(), outcome, glance).toString());
        } catch (IllegalArgumentException notThere) {
            return PageJson.problem("That is no longer there. Look again.");
        }
    }

    private Outcome act(SlackPerson person, JsonNode wanted) {
        return switch (wanted.path("do").asText()) {
            case "command" ->
                person.command(
                        place(person, wanted), COMMAND, wanted.path("text").asText());
            case "say" -> person.say(place(person, wanted), wanted.path("text").asText());
            case "home" -> person.openHome();
            case "press" ->
                person.press(
                        screen(person, wanted),
                        wanted.path("block").asText(),
                        wanted.path("action").asText());
            case "choose" ->
                person.choose(
                        screen(person, wanted),
                        wanted.path("block").asText(),
                        wanted.path("action").asText(),
                        value(wanted.path("value")));
            case "submit" -> person.submit(modal(person, wanted), values(wanted.path("values")));
            case "close" -> person.close(modal(person, wanted));
            default -> throw new IllegalArgumentException("unknown act");
        };
    }

    private Conversation place(SlackPerson person, JsonNode wanted) {
        return slack.workspace()
                .conversation(wanted.path("conversation").asText(""))
                .filter(conversation -> conversation.has(person.user().id()))
                .orElseGet(person::directMessage);
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
        return person.messages(place(person, wanted)).stream()
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
