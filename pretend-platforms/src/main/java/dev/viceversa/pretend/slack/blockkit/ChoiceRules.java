package dev.viceversa.pretend.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Options, option groups, and what is chosen from the start. */
final class ChoiceRules {

    private static final Set<String> OPTION = Set.of("text", "value", "description");
    private static final Set<String> OVERFLOW_OPTION = Set.of("text", "value", "description", "url");
    private static final Set<String> GROUP = Set.of("label", "options");

    private ChoiceRules() {}

    /** A static menu: options or option groups, never both. */
    static void menu(Spot element, boolean many) {
        boolean options = element.has("options");
        boolean groups = element.has("option_groups");
        if (options && groups) {
            element.problem("only one of options and option_groups may be present");
        } else if (!options && !groups) {
            element.problem("missing required field: options");
        }
        List<JsonNode> choices = new ArrayList<>();
        for (Spot option : element.items("options", 1, Limits.SELECT_OPTIONS)) {
            option(option, false, false, choices);
        }
        distinctValues(element.at("options"));
        for (Spot group : element.items("option_groups", 1, Limits.SELECT_OPTIONS)) {
            if (group.isObject()) {
                group.only(GROUP);
                TextRules.plain(group, "label", true, Limits.OPTION_GROUP_LABEL);
                group.require("options");
                for (Spot option : group.items("options", 1, Limits.SELECT_OPTIONS)) {
                    option(option, false, false, choices);
                }
                distinctValues(group.at("options"));
            }
        }
        initial(element, many, choices);
    }

    /** Radio buttons and checkboxes: few options, in which markup is allowed. */
    static void fewOptions(Spot element, boolean many) {
        List<JsonNode> choices = new ArrayList<>();
        element.require("options");
        for (Spot option : element.items("options", 1, Limits.FEW_OPTIONS)) {
            option(option, true, false, choices);
        }
        distinctValues(element.at("options"));
        initial(element, many, choices);
    }

    /** The menu behind three dots: each option may lead to an address. */
    static void overflow(Spot element) {
        element.require("options");
        for (Spot option : element.items("options", 1, Limits.OVERFLOW_OPTIONS)) {
            option(option, false, true, new ArrayList<>());
        }
    }

    private static void option(Spot option, boolean markupAllowed, boolean urlAllowed, List<JsonNode> choices) {
        if (!option.isObject()) {
            return;
        }
        option.only(urlAllowed ? OVERFLOW_OPTION : OPTION);
        if (markupAllowed) {
            TextRules.any(option, "text", true, Limits.OPTION_TEXT);
            TextRules.any(option, "description", false, Limits.OPTION_DESCRIPTION);
        } else {
            TextRules.plain(option, "text", true, Limits.OPTION_TEXT);
            TextRules.plain(option, "description", false, Limits.OPTION_DESCRIPTION);
        }
        option.requiredString("value", 1, Limits.OPTION_VALUE);
        if (urlAllowed) {
            option.url("url", false, Set.of());
        }
        choices.add(option.node());
    }

    private static void distinctValues(Spot options) {
        Set<String> seen = new HashSet<>();
        for (Spot option : options.elements()) {
            if (option.has("value") && !seen.add(option.string("value"))) {
                option.at("value").problem("value must be unique among the options");
            }
        }
    }

    private static void initial(Spot element, boolean many, List<JsonNode> choices) {
        if (many) {
            for (Spot chosen : element.items("initial_options", 1, Limits.SELECT_OPTIONS)) {
                offered(chosen, choices);
            }
        } else if (element.has("initial_option")) {
            offered(element.at("initial_option"), choices);
        }
    }

    /** Slack wants the chosen option to be written exactly like one of those offered. */
    private static void offered(Spot chosen, List<JsonNode> choices) {
        if (!choices.contains(chosen.node())) {
            chosen.problem("must exactly match one of the provided options");
        }
    }
}
