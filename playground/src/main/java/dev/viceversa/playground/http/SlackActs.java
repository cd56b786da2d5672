package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.Screen;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.pretend.slack.workspace.Conversation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page can do as somebody on Slack. Thread-safe. */
@Singleton
final class SlackActs {

    private static final String COMMAND = "/mentor";

    private final PretendSlack slack;

    SlackActs(PretendSlack slack) {
        this.slack = slack;
    }

    /**
     * {@code {"do":"command","text":"join"}}, {@code say}, {@code home}, {@code press}, {@code choose}, {@code submit} or
     * {@code close}.
     *
     * @throws IllegalArgumentException when what is acted on is not there
     */
    Outcome act(SlackPerson person, JsonNode wanted) {
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
}
