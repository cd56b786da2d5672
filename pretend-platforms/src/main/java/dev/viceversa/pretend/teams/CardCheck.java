package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What Teams would not show: cards of another version, elements it does not know, missing or repeated ids, too many
 * actions. From the public documentation of Adaptive Cards 1.5 and of cards in Teams. Pure functions.
 */
public final class CardCheck {

    /** How many actions a card may show. */
    static final int ACTIONS = 6;

    /** For how many people a card may refresh itself. */
    static final int REFRESHED = 60;

    private static final Set<String> ELEMENTS = Set.of(
            "ActionSet",
            "Column",
            "ColumnSet",
            "Container",
            "FactSet",
            "Image",
            "ImageSet",
            "RichTextBlock",
            "Table",
            "TableRow",
            "TableCell",
            "TextBlock",
            "TextRun",
            "Input.ChoiceSet",
            "Input.Date",
            "Input.Number",
            "Input.Text",
            "Input.Time",
            "Input.Toggle",
            "Action.Execute",
            "Action.OpenUrl",
            "Action.ShowCard",
            "Action.Submit",
            "Action.ToggleVisibility",
            "Data.Query");

    private CardCheck() {}

    /** What is wrong with a card; empty when Teams would take it. */
    public static List<String> problems(JsonNode card) {
        List<String> problems = new ArrayList<>();
        if (!card.path("type").asText().equals("AdaptiveCard")) {
            problems.add("not an AdaptiveCard");
        }
        if (!card.path("version").asText().equals("1.5")) {
            problems.add("version is " + card.path("version"));
        }
        if (card.path("body").isEmpty() && card.path("actions").isEmpty()) {
            problems.add("nothing to show");
        }
        Set<String> ids = new HashSet<>();
        card.path("body").forEach(element -> walk(element, problems, ids));
        card.path("actions").forEach(element -> walk(element, problems, ids));
        int actions = card.path("actions").size() + inSets(card.path("body"));
        if (actions > ACTIONS) {
            problems.add(actions + " actions");
        }
        int refreshed = card.at("/refresh/userIds").size();
        if (refreshed > REFRESHED) {
            problems.add("refreshes for " + refreshed + " people");
        }
        return problems;
    }

    private static int inSets(JsonNode node) {
        int count = node.path("type").asText().equals("ActionSet")
                ? node.path("actions").size()
                : 0;
        for (JsonNode child : node) {
            count += inSets(child);
        }
        return count;
    }

    private static void walk(JsonNode node, List<String> problems, Set<String> ids) {
        String type = node.path("type").asText();
        if (node.isObject() && node.has("type") && !ELEMENTS.contains(type)) {
            problems.add("unknown element " + type);
        }
        if (type.startsWith("Input.") && node.path("id").asText().isEmpty()) {
            problems.add(type + " without an id");
        }
        boolean content = !type.startsWith("Action.");
        if (content && node.has("id") && !ids.add(node.path("id").asText())) {
            problems.add("id " + node.path("id").asText() + " twice");
        }
        if (type.equals("Input.ChoiceSet")
                && node.path("choices").isEmpty()
                && !node.path("choices.data").isObject()) {
            problems.add("nothing to choose in " + node.path("id").asText());
        }
        if (type.equals("TextRun") && node.path("text").asText().isEmpty()) {
            problems.add("an empty text");
        }
        if (type.equals("Image") && node.path("altText").asText().isEmpty()) {
            problems.add("a picture without words");
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                walk(child, problems, ids);
            }
        }
    }
}
