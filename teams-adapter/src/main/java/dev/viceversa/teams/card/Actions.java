package dev.viceversa.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Button;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be pressed on one card. Teams shows six actions; what comes after them is a line that can be pressed just the
 * same. Every action has a fallback for clients that do not know {@code Action.Execute}. For one card, by one thread.
 */
final class Actions {

    private final Words words;
    private int left;
    private int questions;

    /** {@code reserved} is how many actions are kept for something later on the card. */
    Actions(Words words, int reserved) {
        this.words = words;
        this.left = TeamsLimits.ACTIONS - reserved;
    }

    /** A row of buttons, and the questions that some of them ask first. */
    List<ObjectNode> row(List<Button> buttons) {
        List<ObjectNode> shown = new ArrayList<>();
        List<ObjectNode> lines = new ArrayList<>();
        List<Runnable> questionsAfterwards = new ArrayList<>();
        List<ObjectNode> asked = new ArrayList<>();
        for (Button button : buttons) {
            String title = words.plain(button.label(), TeamsLimits.BUTTON_TITLE);
            ObjectNode action;
            if (button.confirm().isPresent()) {
                String id = "ask" + ++questions;
                action = toggle(title, id);
                // What is in sight has room first.
                questionsAfterwards.add(
                        () -> asked.add(question(button.confirm().get(), button, id)));
            } else {
                action = execute(title, CardData.button(button.action()));
                action.put("associatedInputs", "none");
            }
            style(action, button.look());
            place(action, shown, lines);
        }
        questionsAfterwards.forEach(Runnable::run);
        List<ObjectNode> row = new ArrayList<>();
        if (!shown.isEmpty()) {
            row.add(set(shown));
        }
        row.addAll(lines);
        row.addAll(asked);
        return row;
    }

    /** Links to open, as buttons while there is room. */
    List<ObjectNode> links(List<ObjectNode> opening) {
        List<ObjectNode> shown = new ArrayList<>();
        List<ObjectNode> lines = new ArrayList<>();
        opening.forEach(link -> place(link, shown, lines));
        List<ObjectNode> row = new ArrayList<>();
        if (!shown.isEmpty()) {
            row.add(set(shown));
        }
        row.addAll(lines);
        return row;
    }

    static ObjectNode open(String title, String url) {
        return Json.object("Action.OpenUrl").put("title", title).put("url", url);
    }

    /** The action that sends a form. */
    static ObjectNode submit(String title, ActionRef meaning, @Nullable String message) {
        ObjectNode action = execute(title, CardData.form(meaning, message));
        action.put("id", "submit").put("style", "positive");
        return action;
    }

    static ObjectNode set(List<ObjectNode> actions) {
        ObjectNode set = Json.object("ActionSet");
        set.set("actions", Json.array(actions));
        return set;
    }

    private void place(ObjectNode action, List<ObjectNode> shown, List<ObjectNode> lines) {
        if (left > 0) {
            left--;
            shown.add(action);
            return;
        }
        ObjectNode run = Json.run("▸ " + action.path("title").asText());
        run.put("color", "accent");
        ObjectNode line = Json.container(List.of(Json.rich(run)));
        line.put("spacing", "small");
        line.set("selectAction", action);
        lines.add(line);
    }

    /** A question that appears when its button is pressed, with a yes and a no. */
    private ObjectNode question(Button.Confirmation asked, Button button, String id) {
        ObjectNode title = Json.run(Cutting.to(TeamsLimits.HEADING, words.say(asked.title())));
        title.put("weight", "bolder");
        ObjectNode yes = execute(words.plain(asked.yes(), TeamsLimits.BUTTON_TITLE), CardData.button(button.action()));
        yes.put("associatedInputs", "none");
        style(yes, button.look());
        ObjectNode no = toggle(words.plain(asked.no(), TeamsLimits.BUTTON_TITLE), id);
        List<ObjectNode> items = new ArrayList<>();
        items.add(Json.rich(title));
        items.addAll(Words.lines(words.say(asked.question()), run -> run));
        List<ObjectNode> shown = new ArrayList<>();
        List<ObjectNode> lines = new ArrayList<>();
        place(yes, shown, lines);
        place(no, shown, lines);
        if (!shown.isEmpty()) {
            items.add(set(shown));
        }
        items.addAll(lines);
        ObjectNode question = Json.container(items);
        question.put("id", id).put("isVisible", false).put("style", "emphasis");
        return question;
    }

    private static ObjectNode toggle(String title, String id) {
        ObjectNode toggle = Json.object("Action.ToggleVisibility").put("title", title);
        toggle.putArray("targetElements").add(id);
        return toggle;
    }

    private static ObjectNode execute(String title, ObjectNode data) {
        ObjectNode fallback = Json.object("Action.Submit").put("title", title);
        fallback.set("data", data.deepCopy());
        ObjectNode execute = Json.object("Action.Execute").put("title", title).put("verb", "viceversa");
        execute.set("data", data);
        execute.set("fallback", fallback);
        return execute;
    }

    private static void style(ObjectNode action, Button.Look look) {
        switch (look) {
            case PLAIN -> {}
            case PRIMARY -> action.put("style", "positive");
            case DANGER -> action.put("style", "destructive");
        }
    }
}
