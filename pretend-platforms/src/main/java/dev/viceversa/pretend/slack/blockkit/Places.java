package dev.viceversa.pretend.slack.blockkit;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which blocks may stand on which surface, and which elements may stand in which block. From Slack's public Block Kit reference. */
final class Places {

    private static final Set<Surface> EVERYWHERE = EnumSet.allOf(Surface.class);
    private static final Set<Surface> MESSAGES = EnumSet.of(Surface.MESSAGE);

    private static final Map<String, Set<Surface>> BLOCKS = Map.ofEntries(
            Map.entry("actions", EVERYWHERE),
            Map.entry("context", EVERYWHERE),
            Map.entry("divider", EVERYWHERE),
            Map.entry("header", EVERYWHERE),
            Map.entry("image", EVERYWHERE),
            Map.entry("input", EVERYWHERE),
            Map.entry("rich_text", EVERYWHERE),
            Map.entry("section", EVERYWHERE),
            Map.entry("video", EVERYWHERE),
            Map.entry("markdown", MESSAGES),
            Map.entry("table", MESSAGES),
            Map.entry("context_actions", MESSAGES));

    private static final Set<String> ACCESSORIES = Set.of(
            "button",
            "image",
            "overflow",
            "radio_buttons",
            "checkboxes",
            "datepicker",
            "timepicker",
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select");

    private static final Set<String> ACTIONS = Set.of(
            "button",
            "overflow",
            "radio_buttons",
            "checkboxes",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select");

    private static final Set<String> INPUTS = Set.of(
            "plain_text_input",
            "email_text_input",
            "url_text_input",
            "number_input",
            "rich_text_input",
            "file_input",
            "radio_buttons",
            "checkboxes",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select");

    private static final Map<String, Set<Surface>> PICKY_ELEMENTS = Map.of(
            "file_input", EnumSet.of(Surface.MODAL),
            "email_text_input", EnumSet.of(Surface.MODAL),
            "url_text_input", EnumSet.of(Surface.MODAL),
            "number_input", EnumSet.of(Surface.MODAL),
            "datetimepicker", EnumSet.of(Surface.MODAL, Surface.MESSAGE));

    private Places() {}

    static boolean known(String block) {
        return BLOCKS.containsKey(block);
    }

    static boolean allowed(String block, Surface surface) {
        return BLOCKS.getOrDefault(block, Set.of()).contains(surface);
    }

    static boolean accessory(String element, Surface surface) {
        return ACCESSORIES.contains(element) && onSurface(element, surface);
    }

    static boolean action(String element, Surface surface) {
        return ACTIONS.contains(element) && onSurface(element, surface);
    }

    static boolean input(String element, Surface surface) {
        return INPUTS.contains(element) && onSurface(element, surface);
    }

    private static boolean onSurface(String element, Surface surface) {
        return PICKY_ELEMENTS.getOrDefault(element, EVERYWHERE).contains(surface);
    }
}
