package dev.viceversa.pretend.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether Slack would accept content made of blocks, and if not, why. Stricter than some of Slack's clients and never more
 * lenient than its server: an unknown property, block or element is a problem. Stateless and thread-safe.
 */
public final class BlockKitCheck {

    private static final Set<String> MODAL = Set.of(
            "type",
            "title",
            "blocks",
            "close",
            "submit",
            "private_metadata",
            "callback_id",
            "clear_on_close",
            "notify_on_close",
            "external_id",
            "submit_disabled");
    private static final Set<String> HOME = Set.of("type", "blocks", "private_metadata", "callback_id", "external_id");

    private BlockKitCheck() {}

    /**
     * Checks the blocks of a message.
     *
     * @param blocks the array itself; pointers start with {@code /blocks}
     * @return every problem; empty when Slack would accept them
     */
    public static List<Problem> message(JsonNode blocks) {
        List<Problem> problems = new ArrayList<>();
        Spot spot = Spot.of("blocks", blocks, problems);
        if (!blocks.isArray()) {
            spot.problem("must be an array");
            return problems;
        }
        if (blocks.size() > Limits.MESSAGE_BLOCKS) {
            spot.problem("no more than " + Limits.MESSAGE_BLOCKS + " items allowed");
        }
        new BlockRules(Surface.MESSAGE).all(spot.elements());
        return problems;
    }

    /** Whether the blocks of a message are too long together ({@code msg_blocks_too_long}), however well-formed each is. */
    public static boolean messageTooLong(JsonNode blocks) {
        String written = Json.write(blocks);
        return written.codePointCount(0, written.length()) > Limits.MESSAGE_CHARACTERS;
    }

    /**
     * Checks a modal or home view.
     *
     * @param view the view object; pointers start with {@code /view}
     * @return every problem; empty when Slack would accept it
     */
    public static List<Problem> view(JsonNode view) {
        List<Problem> problems = new ArrayList<>();
        Spot spot = Spot.of("view", view, problems);
        if (!spot.isObject()) {
            return problems;
        }
        switch (spot.type()) {
            case "modal" -> modal(spot);
            case "home" -> home(spot);
            default -> spot.at("type").problem("must be modal or home");
        }
        return problems;
    }

    /** Whether a view is over Slack's 250 kB ({@code view_too_large}). */
    public static boolean viewTooLarge(JsonNode view) {
        return Json.write(view).getBytes(StandardCharsets.UTF_8).length > Limits.VIEW_BYTES;
    }

    private static void modal(Spot view) {
        view.only(MODAL);
        TextRules.plain(view, "title", true, Limits.VIEW_TITLE);
        TextRules.plain(view, "close", false, Limits.VIEW_TITLE);
        TextRules.plain(view, "submit", false, Limits.VIEW_TITLE);
        view.bool("clear_on_close");
        view.bool("notify_on_close");
        view.bool("submit_disabled");
        blocks(view, Surface.MODAL);
        boolean inputs = false;
        for (JsonNode block : view.node().path("blocks")) {
            inputs |= block.path("type").asText().equals("input");
        }
        if (inputs && !view.has("submit")) {
            view.problem("submit is required when an input block is within the blocks");
        }
    }

    private static void home(Spot view) {
        for (String absent : List.of("title", "submit", "close")) {
            if (view.has(absent)) {
                view.problem("invalid additional property: " + absent);
            }
        }
        Set<String> allowed = new HashSet<>(HOME);
        allowed.addAll(List.of("title", "submit", "close", "clear_on_close", "notify_on_close"));
        view.only(allowed);
        blocks(view, Surface.HOME);
    }

    private static void blocks(Spot view, Surface surface) {
        view.optionalString("private_metadata", 0, Limits.PRIVATE_METADATA);
        view.optionalString("callback_id", 0, Limits.ID);
        view.optionalString("external_id", 0, Limits.ID);
        if (view.require("blocks")) {
            new BlockRules(surface).all(view.items("blocks", 1, Limits.VIEW_BLOCKS));
        }
    }
}
