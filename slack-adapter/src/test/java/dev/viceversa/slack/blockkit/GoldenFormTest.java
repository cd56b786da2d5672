package dev.viceversa.slack.blockkit;

import static dev.viceversa.slack.blockkit.Rendered.AMERICAN;
import static dev.viceversa.slack.blockkit.Rendered.GERMAN;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each kind of input as Slack gets it. */
class GoldenFormTest {

    private static final Optional<Text> HINT = Optional.of(Text.verbatim("A hint"));

    static final Input SHORT = new Input.ShortText("name", Text.verbatim("Name"), HINT, true, 80, "Digital tandem");
    static final Input LONG = new Input.LongText("hope", Text.verbatim("Hope"), Optional.empty(), false, 5000, "");
    static final Input ONE =
            new Input.ChooseOne("role", Text.verbatim("Role"), Optional.empty(), true, options(3), Optional.of("o2"));
    static final Input ONE_OF_MANY = new Input.ChooseOne(
            "topic", Text.verbatim("Topic"), Optional.empty(), false, options(11), Optional.of("o11"));
    static final Input ONE_OF_VERY_MANY =
            new Input.ChooseOne("zone", Text.verbatim("Zone"), Optional.empty(), true, options(101), Optional.empty());
    static final Input SOME = new Input.ChooseMany(
            "offers", Text.verbatim("Offers"), Optional.empty(), true, options(3), 2, List.of("o1", "o3"));
    static final Input SOME_OF_MANY = new Input.ChooseMany(
            "needs", Text.verbatim("Needs"), Optional.empty(), true, options(12), 3, List.of("o12"));
    static final Input RATING = new Input.Rating(
            "felt",
            Text.verbatim("How was it?"),
            Optional.empty(),
            true,
            5,
            Text.verbatim("poor"),
            Text.verbatim("great"));
    static final Input RATING_OF_TEN = new Input.Rating(
            "again", Text.verbatim("Again?"), Optional.empty(), false, 10, Text.verbatim("no"), Text.verbatim("yes"));
    static final Input DAY = new Input.Day(
            "until", Text.verbatim("Until"), Optional.empty(), true, Optional.of(LocalDate.of(2028, 2, 29)));
    static final Input PERSON = new Input.PickPerson("who", Text.verbatim("Who"), HINT, false);

    static final Input CHANNEL =
            new Input.PickChannel("place", Text.verbatim("Where"), HINT, false, Optional.of("C0123456789"));

    static final List<Input> INPUTS = List.of(
            SHORT,
            LONG,
            ONE,
            ONE_OF_MANY,
            ONE_OF_VERY_MANY,
            SOME,
            SOME_OF_MANY,
            RATING,
            RATING_OF_TEN,
            DAY,
            PERSON,
            CHANNEL);

    static List<Input.Option> options(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Input.Option("o" + n, Text.verbatim("Option " + n + " & more")))
                .toList();
    }

    static Form form(String title, List<? extends Element> elements) {
        return new Form(
                Text.verbatim(title),
                Text.verbatim("Send"),
                List.copyOf(elements),
                ActionRef.of("join", "send", "01h"));
    }

    @Test
    void each_input() {
        for (Input input : INPUTS) {
            if (input != ONE_OF_VERY_MANY) {
                Golden.is("input-" + input.name(), Rendered.form(form("A form", List.of(input)), AMERICAN));
            }
        }
    }

    @Test
    void a_form_of_everything_to_fill_in_and_to_read() {
        List<Element> elements = new java.util.ArrayList<>(List.of(GoldenBlocksTest.HEADING, GoldenBlocksTest.QUIET));
        INPUTS.stream().filter(input -> input != ONE_OF_VERY_MANY).forEach(elements::add);
        elements.add(GoldenBlocksTest.BUTTONS);
        Golden.is("form", Rendered.form(form("Ein Formular", elements), GERMAN));
    }
}
