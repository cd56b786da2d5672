package dev.viceversa.pretend.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each kind of block on one surface. */
final class BlockRules {

    private static final Set<String> RICH_TEXT =
            Set.of("rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted");

    private final Surface surface;
    private int focused;

    BlockRules(Surface surface) {
        this.surface = surface;
    }

    void all(List<Spot> blocks) {
        Set<String> ids = new HashSet<>();
        for (Spot block : blocks) {
            if (!block.isObject()) {
                continue;
            }
            if (block.has("block_id") && !ids.add(block.string("block_id"))) {
                block.at("block_id").problem("block_id " + block.string("block_id") + " already exists");
            }
            one(block);
        }
        if (focused > 1) {
            blocks.getFirst().problem("only one element may have focus_on_load set to true");
        }
    }

    private void one(Spot block) {
        String type = block.type();
        if (!Places.known(type)) {
            block.at("type").problem("unsupported type: " + type);
            return;
        }
        if (!Places.allowed(type, surface)) {
            block.at("type").problem("block of type " + type + " may not stand in a " + surface.word());
        }
        block.optionalString("block_id", 0, Limits.ID);
        switch (type) {
            case "section" -> section(block);
            case "actions" -> {
                block.only(Set.of("type", "block_id", "elements"));
                block.require("elements");
                elements(block.items("elements", 1, Limits.ACTIONS));
            }
            case "input" -> input(block);
            case "context" -> context(block);
            case "context_actions" -> contextActions(block);
            case "header" -> {
                block.only(Set.of("type", "block_id", "text"));
                TextRules.plain(block, "text", true, Limits.HEADER);
            }
            case "divider" -> block.only(Set.of("type", "block_id"));
            case "image" -> {
                ElementRules.image(block, Set.of("type", "block_id", "image_url", "slack_file", "alt_text", "title"));
                TextRules.plain(block, "title", false, Limits.IMAGE_TITLE);
            }
            case "markdown" -> {
                block.only(Set.of("type", "block_id", "text"));
                block.requiredString("text", 1, Limits.MARKDOWN);
            }
            case "video" -> video(block);
            case "table" -> table(block);
            case "rich_text" -> {
                block.only(Set.of("type", "block_id", "elements"));
                block.require("elements");
                for (Spot element : block.items("elements", 0, Integer.MAX_VALUE)) {
                    if (!RICH_TEXT.contains(element.type())) {
                        element.at("type").problem("unsupported type: " + element.type());
                    }
                    element.require("elements");
                }
            }
            default -> throw new IllegalStateException("a known block without rules: " + type);
        }
    }

    private void section(Spot block) {
        block.only(Set.of("type", "block_id", "text", "fields", "accessory", "expand"));
        if (!block.has("text") && !block.has("fields")) {
            block.problem("either text or fields must be present");
        }
        TextRules.any(block, "text", false, Limits.TEXT);
        for (Spot field : block.items("fields", 1, Limits.SECTION_FIELDS)) {
            TextRules.any(field, 1, Limits.SECTION_FIELD);
        }
        block.bool("expand");
        if (block.has("accessory")) {
            Spot accessory = block.at("accessory");
            if (!Places.accessory(accessory.type(), surface)) {
                accessory.at("type").problem("unsupported type: " + accessory.type());
            } else {
                element(accessory);
            }
        }
    }

    private void elements(List<Spot> elements) {
        Set<String> ids = new HashSet<>();
        for (Spot element : elements) {
            if (element.has("action_id") && !ids.add(element.string("action_id"))) {
                element.at("action_id").problem("action_id " + element.string("action_id") + " already exists");
            }
            if (!Places.action(element.type(), surface)) {
                element.at("type").problem("unsupported type: " + element.type());
            } else {
                element(element);
            }
        }
    }

    private void input(Spot block) {
        block.only(Set.of("type", "block_id", "label", "element", "hint", "optional", "dispatch_action"));
        TextRules.plain(block, "label", true, Limits.LABEL);
        TextRules.plain(block, "hint", false, Limits.HINT);
        block.bool("optional");
        block.bool("dispatch_action");
        if (!block.require("element")) {
            return;
        }
        Spot element = block.at("element");
        if (!Places.input(element.type(), surface)) {
            element.at("type").problem("unsupported type: " + element.type());
            return;
        }
        if (surface != Surface.MODAL
                && element.node().path("response_url_enabled").asBoolean()) {
            element.at("response_url_enabled").problem("only works in modals");
        }
        element(element);
    }

    private void element(Spot element) {
        ElementRules.check(element);
        if (element.node().path("focus_on_load").asBoolean()) {
            focused++;
        }
    }

    private void context(Spot block) {
        block.only(Set.of("type", "block_id", "elements"));
        block.require("elements");
        for (Spot element : block.items("elements", 1, Limits.CONTEXT)) {
            switch (element.type()) {
                case "image" -> ElementRules.check(element);
                case "plain_text", "mrkdwn" -> TextRules.any(element, 1, Limits.TEXT);
                default -> element.at("type").problem("unsupported type: " + element.type());
            }
        }
    }

    private void contextActions(Spot block) {
        block.only(Set.of("type", "block_id", "elements"));
        block.require("elements");
        for (Spot element : block.items("elements", 1, Limits.CONTEXT_ACTIONS)) {
            if (Set.of("feedback_buttons", "icon_button").contains(element.type())) {
                ElementRules.check(element);
            } else {
                element.at("type").problem("unsupported type: " + element.type());
            }
        }
    }

    private void video(Spot block) {
        block.only(Set.of(
                "type",
                "block_id",
                "alt_text",
                "author_name",
                "description",
                "provider_icon_url",
                "provider_name",
                "title",
                "title_url",
                "thumbnail_url",
                "video_url"));
        block.requiredString("alt_text", 1, Limits.VIDEO_ALT_TEXT);
        TextRules.plain(block, "title", true, Limits.VIDEO_TITLE);
        TextRules.plain(block, "description", false, Limits.VIDEO_DESCRIPTION);
        block.optionalString("author_name", 0, Limits.VIDEO_AUTHOR);
        block.optionalString("provider_name", 0, Limits.VIDEO_PROVIDER);
        block.url("video_url", true, Set.of("https"));
        block.url("thumbnail_url", true, Set.of("http", "https"));
        block.url("title_url", false, Set.of("https"));
    }

    private void table(Spot block) {
        block.only(Set.of("type", "block_id", "rows", "column_settings"));
        block.require("rows");
        List<Spot> rows = block.items("rows", 1, Limits.TABLE_ROWS);
        int columns = rows.isEmpty() ? 0 : rows.getFirst().node().size();
        for (Spot row : rows) {
            JsonNode cells = row.node();
            if (!cells.isArray()) {
                row.problem("must be an array");
            } else if (cells.size() != columns) {
                row.problem("all rows must have the same number of columns");
            } else if (cells.size() > Limits.TABLE_COLUMNS) {
                row.problem("no more than " + Limits.TABLE_COLUMNS + " items allowed");
            }
        }
        if (block.has("column_settings") && block.at("column_settings").node().size() > columns) {
            block.at("column_settings").problem("must not have more items than there are columns");
        }
    }
}
