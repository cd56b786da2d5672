package dev.viceversa.slack.blockkit;

import static dev.viceversa.slack.blockkit.Rendered.AMERICAN;
import static dev.viceversa.slack.blockkit.Rendered.GERMAN;
import static dev.viceversa.slack.blockkit.Rendered.HERE;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Home;
import dev.viceversa.core.ui.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each kind of block as Slack gets it. */
class GoldenBlocksTest {

    private static final ActionRef ACCEPT = ActionRef.of("agreement", "accept", "01h0", "2");

    static final Block HEADING = new Block.Heading(Text.verbatim("Your session"));
    static final Block PROSE = new Block.Prose(Text.verbatim("Two lines &\n<b>no</b> markup *here*"));
    static final Block QUIET = new Block.Prose(Text.verbatim("Only you see this"), Block.Tone.QUIET);
    static final Block FACTS = Block.Facts.of(
            new Block.Fact(Text.verbatim("When"), Text.verbatim("Tuesday, 10:00")),
            new Block.Fact(Text.verbatim("Where & how"), Text.verbatim("<here>")));
    static final Block MANY_FACTS = new Block.Facts(IntStream.rangeClosed(1, 8)
            .mapToObj(n -> new Block.Fact(Text.verbatim("word" + n), Text.verbatim("what <" + n + "> does")))
            .toList());
    static final Block PERSON =
            new Block.PersonCard("mia", Text.verbatim("Mia <3"), Optional.of(Text.verbatim("R&D, Berlin")));
    static final Block STRANGER = new Block.PersonCard("tom", Text.verbatim("Tom"), Optional.empty());
    static final Block QUOTE =
            new Block.Quote(Text.verbatim("First line <!channel>\nsecond & last"), Optional.of(Text.verbatim("Mia")));
    static final Block PICTURE =
            new Block.Picture("Certificate", new byte[] {1}, Text.verbatim("A certificate for Mia"));
    static final Block BUTTONS = Block.Buttons.of(
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
    static final Block MEET = new Block.MeetUp(
            "mia",
            Text.verbatim("Mia"),
            Text.verbatim("Session 1"),
            Optional.of(Instant.parse("2026-12-01T09:00:00Z")),
            Duration.ofMinutes(60),
            Optional.of("/files/abc"));
    static final Block MEET_ELSEWHERE = new Block.MeetUp(
            "tom", Text.verbatim("Tom"), Text.verbatim("Session 1"), Optional.empty(), Duration.ZERO, Optional.empty());

    static final Block DOWNLOAD = new Block.Download(Text.verbatim("Your data & more"), "/files/abc");

    static final List<Block> EVERYTHING = List.of(
            HEADING,
            PROSE,
            QUIET,
            FACTS,
            MANY_FACTS,
            PERSON,
            STRANGER,
            QUOTE,
            PICTURE,
            new Block.Divider(),
            BUTTONS,
            MEET,
            MEET_ELSEWHERE,
            DOWNLOAD);

    @Test
    void a_file_to_fetch() {
        Golden.is("download", Rendered.message(AMERICAN, HERE, DOWNLOAD));
    }

    @Test
    void a_heading() {
        Golden.is("heading", Rendered.message(AMERICAN, HERE, HEADING));
    }

    @Test
    void prose() {
        Golden.is("prose", Rendered.message(AMERICAN, HERE, PROSE, QUIET));
    }

    @Test
    void facts() {
        Golden.is("facts", Rendered.message(AMERICAN, HERE, FACTS, MANY_FACTS));
    }

    @Test
    void a_channel_is_shown_by_name_and_a_foreign_one_as_it_is_called_there() {
        Block channels = Block.Facts.of(
                new Block.Fact(Text.verbatim("Channel"), new Text.Channel("SLACK", "C0123456789")),
                new Block.Fact(Text.verbatim("Another"), new Text.Channel("TEAMS", "19:<a>@thread.tacv2")));
        Golden.is("channels", Rendered.message(AMERICAN, HERE, channels));
    }

    @Test
    void a_person_with_an_account_here_and_one_without() {
        Golden.is("person", Rendered.message(AMERICAN, HERE, PERSON, STRANGER));
    }

    @Test
    void a_quote() {
        Golden.is("quote", Rendered.message(AMERICAN, HERE, QUOTE));
    }

    @Test
    void a_picture_uploaded_and_a_picture_told() {
        Golden.is("picture", Rendered.message(AMERICAN, HERE, PICTURE));
        Golden.is("picture-told", Rendered.message(AMERICAN, Surroundings.NONE, PICTURE));
    }

    @Test
    void buttons() {
        Golden.is("buttons", Rendered.message(AMERICAN, HERE, BUTTONS));
    }

    @Test
    void a_way_to_meet_in_two_languages_and_zones() {
        Golden.is("meet-american", Rendered.message(AMERICAN, HERE, MEET, MEET_ELSEWHERE));
        Golden.is("meet-german", Rendered.message(GERMAN, HERE, MEET, MEET_ELSEWHERE));
    }

    @Test
    void a_message_of_everything() {
        Golden.is("everything", Rendered.message(new Message(Text.verbatim("All"), EVERYTHING), GERMAN, HERE));
    }

    @Test
    void a_home_page_of_everything() {
        Golden.is("home", Rendered.home(new Home(EVERYTHING), AMERICAN));
    }

    @Test
    void a_message_where_a_form_stood() {
        Golden.is("notice", Rendered.notice(Message.of(Text.verbatim("Done"), HEADING, PROSE), AMERICAN));
    }
}
