package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.viceversa.pretend.slack.workspace.ElementState;
import dev.viceversa.pretend.slack.workspace.FormValues;
import dev.viceversa.pretend.slack.workspace.ShownText;
import java.util.List;

/**
 * Something a person has before their eyes: a message, a modal or their home page, as it was when they looked. Pressing a button of an
 * old one sends what the old button says.
 */
public sealed interface Screen permits SeenMessage, SeenView {

    /** The blocks, all ids assigned; empty for a message of mere text. */
    ArrayNode blocks();

    /** Everything there is to read, one line for each text. */
    String text();

    /** All buttons in reading order. */
    default List<Button> buttons() {
        return FormValues.elements(blocks()).stream()
                .filter(placed -> placed.element().path("type").asText().equals("button"))
                .map(placed -> Button.of(placed.block(), placed.element()))
                .toList();
    }

    /** The labels of all buttons. */
    default List<String> buttonLabels() {
        return buttons().stream().map(Button::label).toList();
    }

    /** Everything that can be filled in or chosen from, in reading order. */
    default List<Field> fields() {
        return FormValues.elements(blocks()).stream()
                .filter(placed -> ElementState.holdsValue(placed.element()))
                .map(placed -> Field.of(placed.block(), placed.element()))
                .toList();
    }

    /** The labels of all fields. */
    default List<String> fieldLabels() {
        return fields().stream().map(Field::label).toList();
    }

    /** The headings, in reading order. */
    default List<String> headings() {
        return blocks().valueStream()
                .filter(block -> block.path("type").asText().equals("header"))
                .map(block -> ShownText.plain(block.path("text").path("text").asText()))
                .toList();
    }

    /** The element that {@code name} means: a button's or field's label, what the app calls it, or the block it stands in. */
    default FormValues.Placed element(String name) {
        List<FormValues.Placed> all = FormValues.elements(blocks());
        return all.stream()
                .filter(placed -> isCalled(placed, name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing here is called \"" + name + "\", only "
                        + all.stream()
                                .map(placed -> label(placed.block(), placed.element()) + " (" + placed.actionId() + ")")
                                .toList()));
    }

    /** The element with exactly these ids. */
    default FormValues.Placed element(String blockId, String actionId) {
        return FormValues.elements(blocks()).stream()
                .filter(placed -> placed.blockId().equals(blockId))
                .filter(placed -> placed.actionId().equals(actionId))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("nothing here has the ids " + blockId + " and " + actionId));
    }

    private static boolean isCalled(FormValues.Placed placed, String name) {
        return placed.actionId().equals(name)
                || label(placed.block(), placed.element()).equals(name)
                || placed.block().path("type").asText().equals("input")
                        && placed.blockId().equals(name);
    }

    private static String label(JsonNode block, JsonNode element) {
        JsonNode label = element.path("type").asText().equals("button") ? element.path("text") : block.path("label");
        return ShownText.plain(label.path("text").asText(""));
    }
}
