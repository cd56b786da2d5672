package dev.viceversa.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.viceversa.kit.Samples;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our table of limits against a published one: never more generous, and nothing we render is missing from ours. */
class SlackLimitsTest {

    private static final Map<String, Integer> OURS = new LinkedHashMap<>();

    static {
        OURS.put("/text/max_length", SlackLimits.TEXT);
        OURS.put("/action_id/max_length", SlackLimits.ID);
        OURS.put("/block_id/max_length", SlackLimits.ID);
        OURS.put("/button/text/max_length", SlackLimits.BUTTON_TEXT);
        OURS.put("/button/value/max_length", SlackLimits.BUTTON_VALUE);
        OURS.put("/confirmation/title/max_length", SlackLimits.CONFIRM_TITLE);
        OURS.put("/confirmation/text/max_length", SlackLimits.CONFIRM_TEXT);
        OURS.put("/confirmation/confirm/max_length", SlackLimits.CONFIRM_ANSWER);
        OURS.put("/confirmation/deny/max_length", SlackLimits.CONFIRM_ANSWER);
        OURS.put("/option/text/max_length", SlackLimits.OPTION_TEXT);
        OURS.put("/option/value/max_length", SlackLimits.OPTION_VALUE);
        OURS.put("/option_group/label/max_length", SlackLimits.OPTION_GROUP_LABEL);
        OURS.put("/option_group/options/max_items", SlackLimits.MENU_OPTIONS);
        OURS.put("/select/placeholder/max_length", SlackLimits.OPTION_TEXT);
        OURS.put("/select/options/max_items", SlackLimits.MENU_OPTIONS);
        OURS.put("/select/option_groups/max_items", SlackLimits.MENU_OPTIONS);
        OURS.put("/checkboxes/options/max_items", SlackLimits.FEW_OPTIONS);
        OURS.put("/radio_buttons/options/max_items", SlackLimits.FEW_OPTIONS);
        OURS.put("/plain_text_input/max_length/max", SlackLimits.INPUT_TEXT);
        OURS.put("/actions/elements/max_items", SlackLimits.ACTIONS);
        OURS.put("/context/elements/max_items", 1);
        OURS.put("/header/text/max_length", SlackLimits.HEADER);
        OURS.put("/image/alt_text/max_length", SlackLimits.ALT_TEXT);
        OURS.put("/input/label/max_length", SlackLimits.LABEL);
        OURS.put("/input/hint/max_length", SlackLimits.HINT);
        OURS.put("/section/text/max_length", SlackLimits.TEXT);
        OURS.put("/section/fields/max_items", SlackLimits.FIELDS);
        OURS.put("/section/fields/item_max_length", SlackLimits.FIELD);
        OURS.put("/view/blocks/max_items", SlackLimits.VIEW_BLOCKS);
        OURS.put("/view/private_metadata/max_length", SlackLimits.PRIVATE_METADATA);
        OURS.put("/view/callback_id/max_length", SlackLimits.ID);
        OURS.put("/view/title/max_length", SlackLimits.VIEW_TITLE);
        OURS.put("/view/close/max_length", SlackLimits.VIEW_TITLE);
        OURS.put("/view/submit/max_length", SlackLimits.VIEW_TITLE);
    }

    /** Kinds of blocks, elements and properties we do not use. */
    private static final List<String> NEVER_BUILT = List.of(
            "alert",
            "button.accessibility_label",
            "button.url",
            "card",
            "carousel",
            "container",
            "context_actions",
            "data_",
            "feedback_button",
            "file_input",
            "icon_button",
            "image.image_url",
            "markdown",
            "number_input",
            "option.description",
            "option.url",
            "overflow",
            "table",
            "url_source",
            "video");

    /** What the way we build rules out: blank texts become a space, empty views get a block, each choice has options. */
    private static final List<String> BY_CONSTRUCTION = List.of(
            "text.min_length",
            "checkboxes.options.min_items",
            "radio_buttons.options.min_items",
            "option_group.options.min_items",
            "context.elements",
            "image.source",
            "input.element",
            "section.content",
            "static_select.choice_source",
            "view.blocks.min_items");

    @Test
    void no_limit_of_ours_is_more_generous() throws IOException {
        JsonNode theirs = published();
        OURS.forEach((pointer, ours) -> {
            JsonNode limit = theirs.at(pointer);
            assertThat(limit.isInt()).as(pointer).isTrue();
            assertThat(ours).as(pointer).isLessThanOrEqualTo(limit.asInt());
        });
    }

    /** The public cases a builder must refuse: each is about something we never build, or stands in our table. */
    @Test
    void every_published_invalid_case_is_one_we_keep_from_happening() throws IOException {
        assumeTrue(Samples.present(), Samples.ABSENT);
        JsonNode cases = new ObjectMapper()
                .readTree(Samples.file("slack/block-kit/invalid-cases.json").toFile())
                .path("cases");
        assertThat(cases).isNotEmpty();
        for (JsonNode published : cases) {
            String constraint = published.path("constraint").asText();
            assertThat(NEVER_BUILT.stream().anyMatch(constraint::startsWith)
                            || BY_CONSTRUCTION.contains(constraint)
                            || OURS.containsKey("/" + constraint.replace('.', '/')))
                    .as(constraint)
                    .isTrue();
        }
    }

    private static JsonNode published() throws IOException {
        assumeTrue(Samples.present(), Samples.ABSENT);
        return new ObjectMapper()
                .readTree(Samples.file("slack/block-kit/limits.json").toFile());
    }
}
