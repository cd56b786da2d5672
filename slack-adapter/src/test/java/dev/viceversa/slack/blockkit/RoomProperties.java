package dev.viceversa.slack.blockkit;

import static dev.viceversa.slack.blockkit.Rendered.AMERICAN;
import static dev.viceversa.slack.blockkit.Rendered.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Input;
import dev.viceversa.core.ui.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is said and asked: written as JSON it never takes more room than was reckoned, so that what is let pass fits. */
class RoomProperties {

    private static final BlockKit KIT = new BlockKit(new Texts(), "https://bot.example.com/");
    private static final Gson GSON = GsonFactory.createSnakeCase();

    @Property(tries = 300)
    void what_is_read_takes_no_more(@ForAll("words") String words, @ForAll("words") String others) {
        for (Block block : blocks(words, others)) {
            takesNoMore(message(List.of(block)));
        }
    }

    @Property(tries = 200)
    void what_is_filled_in_takes_no_more(
            @ForAll("words") String words,
            @ForAll("words") String others,
            @ForAll @IntRange(min = 1, max = 130) int n) {
        for (Input input : inputs(words, others, n)) {
            takesNoMore(form(List.of(input)));
        }
    }

    @Example
    void everything_there_is_takes_no_more() {
        takesNoMore(message(GoldenBlocksTest.EVERYTHING.stream()
                .filter(block -> !(block instanceof Block.Picture))
                .toList()));
        takesNoMore(form(GoldenFormTest.INPUTS));
    }

    @Example
    void an_ordinary_message_is_known_to_fit() {
        assertThat(Room.of(message(List.of(
                        GoldenBlocksTest.HEADING,
                        GoldenBlocksTest.PROSE,
                        GoldenBlocksTest.FACTS,
                        GoldenBlocksTest.QUOTE,
                        GoldenBlocksTest.PERSON,
                        GoldenBlocksTest.MEET,
                        GoldenBlocksTest.QUIET,
                        GoldenBlocksTest.BUTTONS))))
                .isLessThanOrEqualTo(SlackLimits.MESSAGE_CHARACTERS);
    }

    @Example
    void of_a_picture_nothing_is_known() {
        assertThat(Room.of(message(List.of(GoldenBlocksTest.PICTURE)))).isGreaterThanOrEqualTo(Room.UNKNOWN);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.strings()
                        .withChars("\"\\<>&='\u2028\u2029\u0001\u001f\u007f\n\t äx")
                        .ofMaxLength(400));
    }

    private static List<Block> blocks(String words, String others) {
        Text text = Text.verbatim(words);
        Text other = Text.verbatim(others);
        Button plain = new Button(other, ActionRef.of("flow", "verb", "id"), Button.Look.PLAIN, Optional.empty());
        Button asking = new Button(
                text,
                ActionRef.of("flow", "verb", "id", "2"),
                Button.Look.DANGER,
                Optional.of(new Button.Confirmation(text, other, text, other)));
        return List.of(
                new Block.Heading(text),
                new Block.Prose(text),
                new Block.Prose(text, Block.Tone.QUIET),
                Block.Facts.of(new Block.Fact(text, other), new Block.Fact(other, text)),
                new Block.PersonCard("mia", text, Optional.of(other)),
                new Block.Quote(text, Optional.of(other)),
                new Block.Download(text, "/files/abc"),
                new Block.Divider(),
                Block.Buttons.of(plain, asking, plain));
    }

    private static List<Input> inputs(String words, String others, int n) {
        Text label = Text.verbatim(words);
        Optional<Text> hint = Optional.of(Text.verbatim(others));
        List<Input.Option> options = IntStream.range(0, n)
                .mapToObj(i -> new Input.Option("o" + i, Text.verbatim(i % 2 == 0 ? words : others)))
                .toList();
        return List.of(
                new Input.ShortText("a", label, hint, true, 3000, others),
                new Input.LongText("b", label, hint, false, 3000, others),
                new Input.ChooseOne("c", label, hint, true, options, Optional.of("o" + (n - 1))),
                new Input.ChooseMany(
                        "d",
                        label,
                        hint,
                        true,
                        options,
                        n,
                        Stream.iterate(0, i -> i < n, i -> i + 3)
                                .map(i -> "o" + i)
                                .toList()),
                new Input.Rating("e", label, hint, true, Math.clamp(n, 2, 10), label, hint.get()),
                GoldenFormTest.DAY,
                new Input.PickPerson("f", label, hint, false),
                new Input.PickChannel("g", label, hint, false, Optional.of("C1")));
    }

    private static List<LayoutBlock> message(List<Block> blocks) {
        return KIT.message(new Message(Text.verbatim("A message"), blocks), AMERICAN, HERE)
                .blocks();
    }

    private static List<LayoutBlock> form(List<? extends Element> elements) {
        return KIT.modal(GoldenFormTest.form("A form", elements), AMERICAN, HERE, "")
                .getBlocks();
    }

    private static void takesNoMore(List<LayoutBlock> blocks) {
        assertThat(Room.of(blocks)).isLessThan(Room.UNKNOWN);
        for (LayoutBlock block : blocks) {
            assertThat(Room.of(List.of(block)))
                    .isGreaterThanOrEqualTo(GSON.toJson(block).length() + 2);
        }
        assertThat(Room.of(blocks)).isGreaterThanOrEqualTo(GSON.toJson(blocks).length());
    }
}
