package dev.viceversa.slack.stage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.slack.SeenView;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Blocks as the plain lines a transcript shows, written the way the core's own stage writes them. */
final class Transcript {

    private static final Pattern PERSON = Pattern.compile("\\*([^*\n]+)\\*(?:  <@\\w+>)?(?:\n(.*))?");
    private static final Pattern LABEL = Pattern.compile("(?m)^\\*([^*\n]+)\\*: ");
    private static final Pattern FILE = Pattern.compile("<https?://[^/|>]+(/files/[^|>]+)\\|([^>]+)>");
    private static final Pattern LINK = Pattern.compile("<[^|>]+\\|([^>]+)>");

    private Transcript() {}

    static String of(SeenView form) {
        return form.title() + "\n" + of(form.blocks()) + "\n[" + form.submitLabel() + "]";
    }

    static String of(JsonNode blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> block(block, lines));
        return String.join("\n", lines);
    }

    private static void block(JsonNode block, List<String> lines) {
        switch (block.path("type").asText()) {
            case "header" -> lines.add(text(block.path("text")));
            case "section" -> {
                if (block.has("text")) {
                    lines.add(text(block.path("text")));
                }
                block.path("fields").forEach(field -> lines.add(fact(field)));
            }
            case "context" -> block.path("elements").forEach(element -> lines.add(text(element)));
            case "image" -> lines.add("[picture: " + block.path("alt_text").asText() + "]");
            case "divider" -> lines.add("---");
            case "actions" -> {
                StringJoiner row = new StringJoiner(" ");
                block.path("elements").forEach(button -> row.add("[" + text(button.path("text")) + "]"));
                lines.add(row.toString());
            }
            case "input" -> {
                lines.add(text(block.path("label")) + (block.path("optional").asBoolean() ? "" : " *"));
                if (block.has("hint")) {
                    lines.add("  " + text(block.path("hint")));
                }
                JsonNode element = block.path("element");
                String begun = element.path("initial_value").asText();
                if (!begun.isEmpty()) {
                    lines.add("  = " + begun);
                }
                element.path("options").forEach(option -> lines.add("  ( ) " + text(option.path("text"))));
                element.path("option_groups").forEach(group -> group.path("options")
                        .forEach(option -> lines.add("  ( ) " + text(option.path("text")))));
            }
            default -> throw new AssertionError("A block nobody renders: " + block);
        }
    }

    private static String fact(JsonNode field) {
        String[] parts = field.path("text").asText().split("\n", 2);
        return plain(parts[0].substring(1, parts[0].length() - 1)) + ": " + plain(parts[1]);
    }

    private static String text(JsonNode text) {
        String said = text.path("text").asText();
        if (text.path("type").asText().equals("plain_text")) {
            return said;
        }
        if (said.startsWith("> ")) {
            return "“" + plain(said.substring(2).replace("\n> ", "\n")) + "”";
        }
        var person = PERSON.matcher(said);
        if (person.matches()) {
            return plain(person.group(1)) + (person.group(2) == null ? "" : " (" + plain(person.group(2)) + ")");
        }
        String labelled = LABEL.matcher(said).replaceAll("$1: ");
        return plain(LINK.matcher(FILE.matcher(labelled).replaceAll("$2: $1")).replaceAll("$1"));
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
