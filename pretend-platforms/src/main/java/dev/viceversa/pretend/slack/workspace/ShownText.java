package dev.viceversa.pretend.slack.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The words of blocks as people read them, top to bottom, one line for each text. Pure functions. */
public final class ShownText {

    private ShownText() {}

    /** Slack's three escapes undone. */
    public static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** What each block says; an image says what stands for it. */
    public static List<String> lines(JsonNode blocks) {
        List<String> lines = new ArrayList<>();
        for (JsonNode block : blocks) {
            switch (block.path("type").asText()) {
                case "section" -> {
                    add(lines, block.path("text"));
                    block.path("fields").forEach(field -> add(lines, field));
                }
                case "header" -> add(lines, block.path("text"));
                case "markdown" -> lines.add(plain(block.path("text").asText()));
                case "context" -> block.path("elements").forEach(element -> add(lines, element));
                case "image", "video" -> {
                    add(lines, block.path("title"));
                    lines.add(block.path("alt_text").asText());
                }
                case "input" -> {
                    add(lines, block.path("label"));
                    add(lines, block.path("hint"));
                }
                case "rich_text", "table" -> {
                    StringBuilder words = new StringBuilder();
                    gather(block, words);
                    lines.add(words.toString());
                }
                default -> {
                    // Dividers say nothing; buttons are read as buttons.
                }
            }
        }
        return lines;
    }

    private static void add(List<String> lines, JsonNode text) {
        if (text.hasNonNull("text")) {
            lines.add(plain(text.path("text").asText()));
        } else if (text.hasNonNull("alt_text")) {
            lines.add(text.path("alt_text").asText());
        }
    }

    private static void gather(JsonNode node, StringBuilder words) {
        if (node.path("text").isTextual()) {
            words.append(plain(node.path("text").asText()));
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                gather(child, words);
            }
        }
    }
}
