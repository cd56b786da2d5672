package dev.viceversa.teams.card;

import static dev.viceversa.teams.card.Rendered.AMERICAN;
import static dev.viceversa.teams.card.Rendered.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import dev.viceversa.kit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each kind of block and input as Teams gets it. */
class GoldenCardsTest {

    private static final ActionRef ACCEPT = ActionRef.of("agreement", "accept", "01h0", "2");
    private static final Block BUTTONS = Block.Buttons.of(
            new Button(Text.verbatim("Accept"), ACCEPT, Button.Look.PRIMARY, Optional.empty()),
            new Button(Text.verbatim("Later"), ActionRef.of("agreement", "later"), Button.Look.PLAIN, Optional.empty()),
            new Button(
                    Text.verbatim("End it"),
                    ActionRef.of("agreement", "end"),
                    Button.Look.DANGER,
                    Optional.of(new Button.Confirmation(
                            Text.verbatim("End it?"),
                            Text.verbatim("This cannot be taken back."),
                            Text.verbatim("End"),
                            Text.verbatim("Go on")))));
    private static final Block MEET = new Block.MeetUp(
            "mia",
            Text.verbatim("Mia"),
            Text.verbatim("Session 1 & more"),
            Optional.of(Instant.parse("2026-12-01T09:00:00Z")),
            Duration.ofMinutes(60),
            Optional.of("/files/abc"));

    @Test
    void what_is_read() {
        Golden.is(
                "read",
                Rendered.message(
                        AMERICAN,
                        new Block.Heading(Text.verbatim("Your session")),
                        new Block.Prose(Text.verbatim("Two lines &\n\n[no](https://evil.example) **markup** here")),
                        new Block.Prose(Text.verbatim("Only you see this"), Block.Tone.QUIET),
                        Block.Facts.of(
                                new Block.Fact(Text.verbatim("When"), Text.verbatim("Tuesday, 10:00")),
                                new Block.Fact(Text.verbatim("Where & how"), Text.verbatim("<here>"))),
                        new Block.PersonCard("mia", Text.verbatim("Mia <3"), Optional.of(Text.verbatim("R&D, Berlin"))),
                        new Block.Quote(Text.verbatim("First line\nsecond"), Optional.of(Text.verbatim("Mia"))),
                        new Block.Divider(),
                        new Block.Picture("Certificate", new byte[] {1}, Text.verbatim("A certificate for Mia"))));
    }

    @Test
    void buttons_and_their_question() {
        Golden.is("buttons", Rendered.message(AMERICAN, BUTTONS));
    }

    @Test
    void ways_to_meet() {
        Golden.is("meet-german", Rendered.message(GERMAN, MEET));
        Golden.is(
                "meet-elsewhere",
                Rendered.message(
                        AMERICAN,
                        new Block.MeetUp(
                                "tom",
                                Text.verbatim("Tom"),
                                Text.verbatim("Session 1"),
                                Optional.empty(),
                                Duration.ZERO,
                                Optional.empty()),
                        new Block.Download(Text.verbatim("Export"), "/files/xyz")));
    }

    @Test
    void a_form_of_everything() {
        Golden.is("form", Rendered.form(form(), Map.of(), Optional.empty(), GERMAN));
    }

    @Test
    void a_form_shown_again_says_what_to_mend_and_keeps_what_was_given() {
        JsonNode again = Rendered.form(
                form(),
                Map.of("name", Text.of("form.required"), "unknown", Text.verbatim("Something else is wrong")),
                Optional.of(new Answers(Map.of(
                        "hope", List.of("To learn"),
                        "role", List.of("b"),
                        "offers", List.of("a", "c", "never offered"),
                        "felt", List.of("4"),
                        "until", List.of("2027-02-01")))),
                AMERICAN);
        Golden.is("form-again", again);
    }

    @Test
    void what_comes_after_the_sixth_action_is_a_line_that_can_be_pressed() {
        List<Block> blocks = IntStream.rangeClosed(1, 5)
                .<Block>mapToObj(n -> Block.Buttons.of(
                        new Button(
                                Text.verbatim("Read " + n),
                                ActionRef.of("story", "read", "s" + n),
                                Button.Look.PLAIN,
                                Optional.empty()),
                        new Button(
                                Text.verbatim("Share " + n),
                                ActionRef.of("story", "share", "s" + n),
                                Button.Look.PRIMARY,
                                Optional.empty())))
                .toList();
        JsonNode card = Rendered.message(AMERICAN, blocks);
        assertThat(card.findValuesAsText("vvDo")).hasSize(20);
    }

    @Test
    void too_much_to_read_is_cut_with_an_ellipsis_and_keeps_its_buttons() {
        List<Block> blocks = new java.util.ArrayList<>();
        IntStream.range(0, 60).forEach(n -> blocks.add(new Block.Prose(Text.verbatim("word ".repeat(800)))));
        blocks.add(BUTTONS);
        JsonNode card = Rendered.message(AMERICAN, blocks);
        assertThat(card.toString()).contains("…").contains("agreement:accept");
    }

    @Test
    void the_published_schema_tells_good_cards_from_bad_ones() {
        assumeTrue(Samples.present(), Samples.ABSENT);
        ObjectNode card = (ObjectNode) Rendered.message(AMERICAN, BUTTONS);
        assertThat(Rendered.takes(card)).contains(true);
        ObjectNode other = card.deepCopy();
        ((ObjectNode) other.at("/body/0/actions/0")).put("sytle", "positive");
        assertThat(Rendered.takes(other)).contains(false);
    }

    private static Form form() {
        return new Form(
                Text.verbatim("Join"),
                Text.verbatim("Send"),
                List.of(
                        Block.quiet("teams.meeting"),
                        new Input.ShortText(
                                "name",
                                Text.verbatim("Name"),
                                Optional.of(Text.verbatim("As on the door")),
                                true,
                                50,
                                "Mia"),
                        new Input.LongText("hope", Text.verbatim("Hope"), Optional.empty(), false, 500, ""),
                        new Input.ChooseOne(
                                "role", Text.verbatim("Role"), Optional.empty(), true, options(3), Optional.of("a")),
                        new Input.ChooseOne(
                                "topic",
                                Text.verbatim("Topic"),
                                Optional.empty(),
                                false,
                                options(26),
                                Optional.empty()),
                        new Input.ChooseMany(
                                "offers", Text.verbatim("Offers"), Optional.empty(), true, options(4), 3, List.of("b")),
                        new Input.Rating(
                                "felt",
                                Text.verbatim("Felt"),
                                Optional.empty(),
                                true,
                                5,
                                Text.verbatim("bad"),
                                Text.verbatim("good")),
                        new Input.Day(
                                "until",
                                Text.verbatim("Until"),
                                Optional.empty(),
                                false,
                                Optional.of(LocalDate.of(2027, 1, 31))),
                        new Input.PickPerson("who", Text.verbatim("Who"), Optional.empty(), true),
                        new Input.PickChannel(
                                "place",
                                Text.verbatim("Where"),
                                Optional.empty(),
                                false,
                                Optional.of("19:a@thread.v2"))),
                ActionRef.of("join", "send", "01h0"));
    }

    private static List<Input.Option> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Input.Option(
                        Character.toString('a' + n), Text.verbatim("Option [" + n + "](https://evil.example)")))
                .toList();
    }
}
