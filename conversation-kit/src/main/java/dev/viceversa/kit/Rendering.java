package dev.viceversa.kit;

import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages and forms as plain lines, the way a dialogue compares them. */
class Rendering {

    private final Texts texts;

    Rendering(Texts texts) {
        this.texts = texts;
    }

    final String blocks(List<? extends Element> elements, Reader reader) {
        return elements.stream().flatMap(element -> lines(element, reader)).collect(Collectors.joining("\n"));
    }

    final String form(Form form, Reader reader) {
        return texts.say(form.title(), reader) + "\n" + blocks(form.elements(), reader) + "\n["
                + texts.say(form.submit(), reader) + "]";
    }

    final List<Button> buttons(List<? extends Element> elements) {
        return elements.stream()
                .filter(Block.Buttons.class::isInstance)
                .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                .toList();
    }

    Stream<String> lines(Element element, Reader reader) {
        return switch (element) {
            case Block.Heading(Text text) -> Stream.of(texts.say(text, reader));
            case Block.Prose(Text text, Block.Tone _) -> Stream.of(texts.say(text, reader));
            case Block.Facts(List<Block.Fact> facts) ->
                facts.stream().map(fact -> texts.say(fact.label(), reader) + ": " + texts.say(fact.value(), reader));
            case Block.PersonCard card ->
                Stream.of(texts.say(card.name(), reader)
                        + card.line()
                                .map(line -> " (" + texts.say(line, reader) + ")")
                                .orElse(""));
            case Block.Quote quote ->
                Stream.of("“" + texts.say(quote.words(), reader) + "”"
                        + quote.by().map(by -> " " + texts.say(by, reader)).orElse(""));
            case Block.Picture picture -> Stream.of("[picture: " + texts.say(picture.alternative(), reader) + "]");
            case Block.Divider() -> Stream.of("---");
            case Block.Buttons(List<Button> buttons) ->
                Stream.of(buttons.stream()
                        .map(button -> "[" + texts.say(button.label(), reader) + "]")
                        .collect(Collectors.joining(" ")));
            case Block.Download(Text label, String path) -> Stream.of(texts.say(label, reader) + ": " + path);
            case Block.MeetUp meetUp -> Stream.of("[meet " + texts.say(meetUp.name(), reader) + "]");
            case Input input -> input(input, reader);
        };
    }

    private Stream<String> input(Input input, Reader reader) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.say(input.label(), reader) + (input.required() ? " *" : ""));
        input.hint().ifPresent(hint -> lines.add("  " + texts.say(hint, reader)));
        initial(input).forEach(value -> lines.add("  = " + value));
        List<Input.Option> options =
                switch (input) {
                    case Input.ChooseOne one -> one.options();
                    case Input.ChooseMany many -> many.options();
                    case Input.ShortText _,
                            Input.LongText _,
                            Input.Rating _,
                            Input.Day _,
                            Input.PickPerson _,
                            Input.PickChannel _ -> List.of();
                };
        options.forEach(option -> lines.add("  ( ) " + texts.say(option.label(), reader)));
        return lines.stream();
    }

    /** What a field starts with. */
    private static List<String> initial(Input input) {
        return switch (input) {
            case Input.ShortText text -> text.initial().isEmpty() ? List.of() : List.of(text.initial());
            case Input.LongText text -> text.initial().isEmpty() ? List.of() : List.of(text.initial());
            case Input.ChooseOne one -> one.initial().stream().toList();
            case Input.ChooseMany many -> many.initial();
            case Input.Day day -> day.initial().map(Object::toString).stream().toList();
            case Input.PickChannel channel -> channel.initial().stream().toList();
            case Input.Rating _, Input.PickPerson _ -> List.of();
        };
    }
}
