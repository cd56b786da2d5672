package dev.viceversa.slack.blockkit;

import static dev.viceversa.slack.blockkit.Rendered.AMERICAN;
import static dev.viceversa.slack.blockkit.Rendered.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Input;
import dev.viceversa.core.ui.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What does not fit is split or shortened on purpose; {@link Rendered} holds all of it against Slack's rules. */
class LimitsTest {

    @Test
    void a_long_text_is_split_between_sentences_and_loses_nothing() {
        String sentence = "Something worth reading in full. ";
        JsonNode blocks = Rendered.message(AMERICAN, HERE, new Block.Prose(Text.verbatim(sentence.repeat(200))));
        assertThat(blocks).hasSize(3);
        String together = String.join(
                " ",
                blocks.valueStream()
                        .map(block -> block.at("/text/text").asText())
                        .toList());
        assertThat(together).isEqualTo(sentence.repeat(200).strip());
        assertThat(blocks.get(0).at("/text/text").asText()).endsWith("full.");
    }

    @Test
    void one_endless_word_is_split_without_breaking_a_character() {
        JsonNode blocks = Rendered.message(AMERICAN, HERE, new Block.Prose(Text.verbatim("👩‍🏫".repeat(700))));
        String together = String.join(
                "",
                blocks.valueStream()
                        .map(block -> block.at("/text/text").asText())
                        .toList());
        assertThat(together).isEqualTo("👩‍🏫".repeat(700));
    }

    @Test
    void words_that_grow_when_escaped_still_fit() {
        String rude = "<!channel> & <@U1> ".repeat(300);
        JsonNode blocks = Rendered.message(
                AMERICAN,
                HERE,
                new Block.Quote(Text.verbatim(rude), Optional.of(Text.verbatim(rude))),
                Block.Facts.of(new Block.Fact(Text.verbatim("Said"), Text.verbatim("<&>".repeat(400)))));
        for (JsonNode block : blocks) {
            if (block.at("/text/type").asText().equals("mrkdwn")) {
                assertThat(block.at("/text/text").asText()).doesNotContain("<");
            }
        }
    }

    @Test
    void a_long_heading_becomes_a_paragraph() {
        JsonNode blocks = Rendered.message(AMERICAN, HERE, new Block.Heading(Text.verbatim("h".repeat(151))));
        assertThat(blocks.get(0).path("type").asText()).isEqualTo("section");
    }

    @Test
    void a_message_with_too_many_blocks_keeps_its_beginning_and_its_buttons() {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(80, new Block.Prose(Text.verbatim("A line"))));
        blocks.add(GoldenBlocksTest.BUTTONS);
        JsonNode rendered = Rendered.message(new Message(Text.verbatim("Long"), blocks), AMERICAN, HERE);
        assertThat(rendered).hasSize(50);
        assertThat(rendered.get(48).toString()).contains("…");
        assertThat(rendered.get(49).path("type").asText()).isEqualTo("actions");
    }

    @Test
    void a_message_with_too_many_characters_is_shortened() {
        List<Block> blocks =
                new ArrayList<>(Collections.nCopies(6, new Block.Prose(Text.verbatim("word ".repeat(500)))));
        blocks.add(GoldenBlocksTest.BUTTONS);
        JsonNode rendered = Rendered.message(new Message(Text.verbatim("Long"), blocks), AMERICAN, HERE);
        assertThat(rendered.toString()).contains("…").contains("Accept");
    }

    @Test
    void far_too_many_buttons_stand_in_several_rows_and_the_first_ones_stay() {
        List<Button> buttons = IntStream.range(0, 500)
                .mapToObj(n -> new Button(
                        Text.verbatim("Button " + n),
                        ActionRef.of("f", "v", "x".repeat(60) + n),
                        Button.Look.PLAIN,
                        Optional.empty()))
                .toList();
        JsonNode rendered = Rendered.message(AMERICAN, HERE, new Block.Buttons(buttons));
        assertThat(rendered.get(0).at("/elements/0/text/text").asText()).isEqualTo("Button 0");
        assertThat(rendered.size()).isGreaterThan(1);
    }

    @Test
    void no_facts_and_no_buttons_are_no_blocks() {
        assertThat(Rendered.message(AMERICAN, HERE, Block.Facts.of(), Block.Buttons.of()))
                .isEmpty();
        assertThat(Rendered.home(new dev.viceversa.core.ui.Home(List.of()), AMERICAN)
                        .path("blocks"))
                .hasSize(1);
    }

    @Test
    void blank_texts_are_still_texts() {
        Rendered.message(
                AMERICAN,
                HERE,
                new Block.Heading(Text.verbatim("")),
                new Block.Prose(Text.verbatim("  ")),
                new Block.Quote(Text.verbatim(""), Optional.of(Text.verbatim(""))),
                Block.Facts.of(new Block.Fact(Text.verbatim(""), Text.verbatim(""))));
    }

    @Test
    void very_many_options_stand_in_groups_and_none_is_lost() {
        Input many = new Input.ChooseMany(
                "x", Text.verbatim("X"), Optional.empty(), true, GoldenFormTest.options(250), 5, List.of("o250"));
        JsonNode element =
                Rendered.form(GoldenFormTest.form("F", List.of(many)), AMERICAN).at("/blocks/0/element");
        assertThat(element.path("option_groups")
                        .valueStream()
                        .mapToInt(group -> group.path("options").size())
                        .sum())
                .isEqualTo(250);
        assertThat(element.at("/initial_options/0/value").asText()).isEqualTo("o250");
    }

    @Test
    void long_labels_titles_and_option_texts_are_cut_with_an_ellipsis() {
        String longText = "long ".repeat(1000);
        Input one = new Input.ChooseOne(
                "x",
                Text.verbatim(longText),
                Optional.of(Text.verbatim(longText)),
                true,
                List.of(new Input.Option("a", Text.verbatim(longText))),
                Optional.empty());
        JsonNode view = Rendered.form(GoldenFormTest.form(longText, List.of(one)), AMERICAN);
        assertThat(view.at("/title/text").asText()).hasSizeLessThanOrEqualTo(24).endsWith("…");
        assertThat(view.at("/blocks/0/element/options/0/text/text").asText()).endsWith("…");
    }

    @Test
    void a_form_with_too_much_to_read_keeps_every_input() {
        List<Element> elements =
                new ArrayList<>(Collections.nCopies(120, new Block.Prose(Text.verbatim("Something to read"))));
        elements.addAll(GoldenFormTest.INPUTS);
        JsonNode view = Rendered.form(GoldenFormTest.form("F", elements), AMERICAN);
        assertThat(view.path("blocks")
                        .valueStream()
                        .filter(block -> block.path("type").asText().equals("input")))
                .hasSize(GoldenFormTest.INPUTS.size());
        assertThat(view.path("blocks")).hasSize(100);
    }

    @Test
    void the_fallback_text_is_escaped_and_short() {
        assertThat(Rendered.fallback(new Message(Text.verbatim("<!here> & more"), List.of())))
                .isEqualTo("&lt;!here&gt; &amp; more");
        assertThat(Rendered.fallback(new Message(Text.verbatim("&".repeat(5000)), List.of())))
                .hasSizeLessThan(4000);
    }

    @Test
    void text_that_fits_is_left_alone() {
        assertThat(Cutting.to(5, "12345")).isEqualTo("12345");
        assertThat(Cutting.to(5, "123456")).isEqualTo("1234…");
        assertThat(Cutting.into(10, "short", Cutting.PLAIN)).containsExactly("short");
        assertThat(Cutting.into(10, "", Cutting.PLAIN)).containsExactly("");
    }
}
