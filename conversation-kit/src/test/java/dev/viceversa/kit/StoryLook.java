package dev.viceversa.kit;

import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages and filled-in forms as Markdown somebody reads for pleasure. */
final class StoryLook extends Rendering {

    private static final String CHANNEL = "#learning-from-each-other";

    private final Texts texts;

    StoryLook(Texts texts) {
        super(texts);
        this.texts = texts;
    }

    /** A form as it was sent: its sentences, and each field that was filled in beside what was chosen. */
    String sheet(Form form, Map<String, String> answers, Reader reader) {
        Stream<String> body = form.elements().stream().flatMap(element -> switch (element) {
            case Input input ->
                answers.containsKey(input.name())
                        ? Stream.of(filled(input, answers.get(input.name()), reader))
                        : Stream.empty();
            case Block block -> lines(block, reader);
        });
        return Stream.concat(Stream.of("**" + said(form.title(), reader) + "**"), body)
                .collect(Collectors.joining("\n"));
    }

    @Override
    Stream<String> lines(Element element, Reader reader) {
        return switch (element) {
            case Block.Heading(Text text) -> paragraph("**" + said(text, reader) + "**");
            case Block.Prose(Text text, Block.Tone tone) ->
                paragraph(tone == Block.Tone.QUIET ? quiet(said(text, reader)) : said(text, reader));
            case Block.Facts(List<Block.Fact> facts) ->
                facts.stream()
                        .map(fact -> "▸ " + said(fact.label(), reader) + ": **" + said(fact.value(), reader) + "**");
            case Block.PersonCard card ->
                paragraph("👤 **" + said(card.name(), reader) + "**"
                        + card.line().map(line -> ", " + said(line, reader)).orElse(""));
            case Block.Quote quote ->
                paragraph("“" + said(quote.words(), reader) + "”"
                        + quote.by().map(by -> " " + said(by, reader)).orElse(""));
            case Block.Picture picture -> paragraph("🖼️ _" + said(picture.alternative(), reader) + "_");
            case Block.Divider() -> Stream.empty();
            case Block.Buttons(var buttons) ->
                paragraph(buttons.stream()
                        .map(button -> "`" + texts.say(button.label(), reader) + "`")
                        .collect(Collectors.joining(" · ")));
            // The path is good once and different every time.
            case Block.Download(Text label, String _) -> paragraph("📎 " + said(label, reader));
            case Block.MeetUp meetUp -> paragraph("💬 _a way to write to " + said(meetUp.name(), reader) + "_");
            case Input input -> paragraph("▸ " + said(input.label(), reader));
        };
    }

    private String filled(Input input, String value, Reader reader) {
        String line = "▸ " + said(input.label(), reader) + ": **" + chosen(input, value, reader) + "**";
        return input.hint().map(hint -> line + " _" + said(hint, reader) + "_").orElse(line);
    }

    private String chosen(Input input, String value, Reader reader) {
        return switch (input) {
            case Input.ChooseOne one -> chosen(one.options(), value, reader);
            case Input.ChooseMany many -> chosen(many.options(), value, reader);
            // Pickers show people and channels, not what the platform calls them.
            case Input.PickPerson _ -> value.replaceFirst("^U-", "");
            case Input.PickChannel _ -> CHANNEL;
            case Input.ShortText _, Input.LongText _, Input.Rating _, Input.Day _ -> value;
        };
    }

    private String chosen(List<Input.Option> options, String value, Reader reader) {
        return Arrays.stream(value.split(","))
                .map(key -> options.stream()
                        .filter(option -> option.value().equals(key))
                        .map(option -> said(option.label(), reader))
                        .findFirst()
                        .orElse(key))
                .collect(Collectors.joining("; "));
    }

    private String said(Text text, Reader reader) {
        String words = text instanceof Text.Channel ? CHANNEL : texts.say(text, reader);
        return words.strip().replace("*", "\\*").replace("<", "&lt;");
    }

    private static Stream<String> paragraph(String words) {
        return words.lines();
    }

    private static String quiet(String words) {
        return words.lines()
                .map(line -> line.isBlank() ? line : "_" + line + "_")
                .collect(Collectors.joining("\n"));
    }
}
