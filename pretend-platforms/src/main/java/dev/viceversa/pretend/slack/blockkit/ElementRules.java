package dev.viceversa.pretend.slack.blockkit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** Each kind of element: the parts it may have, the parts it must have and how long they may be. */
final class ElementRules {

    private static final Set<String> LINKS = Set.of();

    private ElementRules() {}

    static void check(Spot element) {
        switch (element.type()) {
            case "button" -> button(element);
            case "image" -> image(element, Set.of("type", "image_url", "slack_file", "alt_text"));
            case "overflow" -> {
                element.only(Set.of("type", "action_id", "options", "confirm"));
                ChoiceRules.overflow(element);
            }
            case "radio_buttons" -> {
                element.only(Set.of("type", "action_id", "options", "initial_option", "confirm", "focus_on_load"));
                ChoiceRules.fewOptions(element, false);
            }
            case "checkboxes" -> {
                element.only(Set.of("type", "action_id", "options", "initial_options", "confirm", "focus_on_load"));
                ChoiceRules.fewOptions(element, true);
            }
            case "static_select" -> {
                menu(element, "options", "option_groups", "initial_option");
                ChoiceRules.menu(element, false);
            }
            case "multi_static_select" -> {
                menu(element, "options", "option_groups", "initial_options", "max_selected_items");
                ChoiceRules.menu(element, true);
            }
            case "external_select" -> menu(element, "initial_option", "min_query_length");
            case "multi_external_select" -> menu(element, "initial_options", "min_query_length", "max_selected_items");
            case "users_select" -> menu(element, "initial_user");
            case "multi_users_select" -> menu(element, "initial_users", "max_selected_items");
            case "channels_select" -> menu(element, "initial_channel", "response_url_enabled");
            case "multi_channels_select" -> menu(element, "initial_channels", "max_selected_items");
            case "conversations_select" ->
                menu(
                        element,
                        "initial_conversation",
                        "default_to_current_conversation",
                        "response_url_enabled",
                        "filter");
            case "multi_conversations_select" ->
                menu(
                        element,
                        "initial_conversations",
                        "default_to_current_conversation",
                        "max_selected_items",
                        "filter");
            case "datepicker" -> {
                element.only(Set.of("type", "action_id", "initial_date", "confirm", "focus_on_load", "placeholder"));
                date(element);
            }
            case "timepicker" -> {
                element.only(Set.of(
                        "type", "action_id", "initial_time", "confirm", "focus_on_load", "placeholder", "timezone"));
                time(element);
            }
            case "datetimepicker" -> {
                element.only(Set.of("type", "action_id", "initial_date_time", "confirm", "focus_on_load"));
                element.integer("initial_date_time", 0, Integer.MAX_VALUE);
            }
            case "plain_text_input" -> textInput(element);
            case "email_text_input", "url_text_input" -> {
                element.only(Set.of(
                        "type",
                        "action_id",
                        "initial_value",
                        "dispatch_action_config",
                        "focus_on_load",
                        "placeholder"));
                element.optionalString("initial_value", 0, Limits.INPUT_TEXT);
            }
            case "number_input" -> numberInput(element);
            case "file_input" -> {
                element.only(Set.of("type", "action_id", "filetypes", "max_files"));
                element.integer("max_files", 1, Limits.FILES);
            }
            case "rich_text_input" ->
                element.only(Set.of(
                        "type",
                        "action_id",
                        "initial_value",
                        "dispatch_action_config",
                        "focus_on_load",
                        "placeholder"));
            case "feedback_buttons" -> feedback(element);
            case "icon_button" -> icon(element);
            default -> {
                element.at("type").problem("unsupported type: " + element.type());
                return;
            }
        }
        element.optionalString("action_id", 1, Limits.ID);
        element.bool("focus_on_load");
        TextRules.plain(element, "placeholder", false, Limits.PLACEHOLDER);
        TextRules.confirm(element);
    }

    /** Shared with the image block, which may have a title and an id as well. */
    static void image(Spot image, Set<String> allowed) {
        image.only(allowed);
        image.requiredString("alt_text", 1, Limits.ALT_TEXT);
        boolean url = image.has("image_url");
        boolean file = image.has("slack_file");
        if (url && file) {
            image.problem("only one of image_url and slack_file may be present");
        } else if (!url && !file) {
            image.problem("missing required field: image_url");
        }
        image.url("image_url", false, Set.of("http", "https"));
    }

    private static void button(Spot button) {
        button.only(Set.of("type", "text", "action_id", "url", "value", "style", "confirm", "accessibility_label"));
        TextRules.plain(button, "text", true, Limits.BUTTON_TEXT);
        button.url("url", false, LINKS);
        button.optionalString("value", 0, Limits.BUTTON_VALUE);
        button.oneOf("style", "primary", "danger");
        button.optionalString("accessibility_label", 0, Limits.ACCESSIBILITY_LABEL);
    }

    private static void menu(Spot menu, String... special) {
        Set<String> allowed = new HashSet<>(Set.of("type", "action_id", "placeholder", "confirm", "focus_on_load"));
        allowed.addAll(Set.of(special));
        menu.only(allowed);
        menu.integer("max_selected_items", 1, Integer.MAX_VALUE);
        menu.integer("min_query_length", 0, Integer.MAX_VALUE);
        menu.bool("response_url_enabled");
        menu.bool("default_to_current_conversation");
    }

    private static void textInput(Spot input) {
        input.only(Set.of(
                "type",
                "action_id",
                "initial_value",
                "multiline",
                "min_length",
                "max_length",
                "dispatch_action_config",
                "focus_on_load",
                "placeholder"));
        input.bool("multiline");
        input.integer("min_length", 0, Limits.INPUT_TEXT);
        input.integer("max_length", 1, Limits.INPUT_TEXT);
        if (input.has("min_length") && input.has("max_length")) {
            if (input.node().path("min_length").asInt()
                    > input.node().path("max_length").asInt()) {
                input.at("min_length").problem("must be less than or equal to max_length");
            }
        }
        int longest = input.has("max_length") ? input.node().path("max_length").asInt() : Limits.INPUT_TEXT;
        input.optionalString("initial_value", 0, longest);
    }

    private static void numberInput(Spot input) {
        input.only(Set.of(
                "type",
                "action_id",
                "is_decimal_allowed",
                "initial_value",
                "min_value",
                "max_value",
                "dispatch_action_config",
                "focus_on_load",
                "placeholder"));
        input.require("is_decimal_allowed");
        input.bool("is_decimal_allowed");
        for (String field : Set.of("initial_value", "min_value", "max_value")) {
            if (input.has(field) && !number(input.string(field))) {
                input.at(field).problem("must be a number");
                return;
            }
        }
        if (input.has("min_value")
                && input.has("max_value")
                && new BigDecimal(input.string("min_value")).compareTo(new BigDecimal(input.string("max_value"))) > 0) {
            input.at("min_value").problem("must be less than or equal to max_value");
        }
    }

    private static boolean number(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,15})?");
    }

    private static void date(Spot picker) {
        if (picker.has("initial_date")) {
            try {
                LocalDate.parse(picker.string("initial_date"));
            } catch (DateTimeException wrong) {
                picker.at("initial_date").problem("must be a date in the format YYYY-MM-DD");
            }
        }
    }

    private static void time(Spot picker) {
        try {
            if (picker.has("initial_time")) {
                LocalTime.parse(picker.string("initial_time"));
            }
        } catch (DateTimeException wrong) {
            picker.at("initial_time").problem("must be a time in the format HH:mm");
        }
        try {
            if (picker.has("timezone")) {
                ZoneId.of(picker.string("timezone"));
            }
        } catch (DateTimeException wrong) {
            picker.at("timezone").problem("must be an IANA time zone");
        }
    }

    private static void feedback(Spot feedback) {
        feedback.only(Set.of("type", "action_id", "positive_button", "negative_button"));
        for (String side : Set.of("positive_button", "negative_button")) {
            if (feedback.require(side)) {
                Spot button = feedback.at(side);
                button.only(Set.of("text", "value", "accessibility_label"));
                TextRules.plain(button, "text", true, Limits.BUTTON_TEXT);
                button.requiredString("value", 1, Limits.BUTTON_VALUE);
                button.optionalString("accessibility_label", 0, Limits.ACCESSIBILITY_LABEL);
            }
        }
    }

    private static void icon(Spot button) {
        button.only(Set.of(
                "type", "icon", "text", "action_id", "value", "confirm", "accessibility_label", "visible_to_user_ids"));
        button.require("icon");
        TextRules.plain(button, "text", true, Limits.BUTTON_TEXT);
        button.optionalString("value", 0, Limits.BUTTON_VALUE);
        button.optionalString("accessibility_label", 0, Limits.ACCESSIBILITY_LABEL);
        button.items("visible_to_user_ids", 0, Limits.VISIBLE_TO);
    }
}
