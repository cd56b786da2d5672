package dev.viceversa.core.story;

import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said about a story, to its two people, to coordinators, and in the channel. Thread-safe. */
@Singleton
public final class StoryMessages {

    /** The flow whose buttons these messages carry. */
    public static final String FLOW = "story";

    /** How much of a story a digest shows, in characters. */
    private static final int OPENING = 400;

    private final People people;

    StoryMessages(People people) {
        this.people = people;
    }

    /** To the partner: these words would be shared, if you agree. */
    Message drafted(Story story) {
        return new Message(
                Text.of("story.drafted", "name", name(story.author())),
                List.of(
                        Block.heading("story.drafted_title"),
                        Block.prose("story.drafted", "name", name(story.author())),
                        words(story),
                        Block.quiet("story.nobody_yet"),
                        Block.Buttons.of(
                                Button.primary("story.agree", action("agree", story)),
                                Button.of("story.rewrite", action("rewrite", story)),
                                Button.of("story.rather_not", action("withdraw", story)))));
    }

    /** To whoever runs the program: both agree, it is yours to post. */
    Message offered(Story story) {
        return new Message(Text.of("story.offered"), coordinatorCard(story));
    }

    /** A story as a coordinator sees it, with what they can do. */
    public List<Block> coordinatorCard(Story story) {
        return List.of(
                Block.prose("story.offered"),
                words(story),
                byline(story)
                        .<Block>map(names -> new Block.Prose(names, Block.Tone.QUIET))
                        .orElseGet(() -> Block.quiet("story.unnamed")),
                Block.Buttons.of(
                        Button.primary("story.post", action("post", story)),
                        Button.of("story.set_aside", action("aside", story))));
    }

    /** To both, once it stands in the channel. */
    Message posted(Story story) {
        return new Message(
                Text.of("story.posted"),
                List.of(
                        Block.prose("story.posted"),
                        Block.Buttons.of(Button.of("story.withdraw", action("withdraw", story)))));
    }

    Message withdrawn(Story story) {
        return Message.plain("story.withdrawn", "title", story.title());
    }

    /** In the channel. */
    Message post(Story story, Program program) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Text.verbatim(story.title())));
        blocks.add(new Block.Quote(Text.verbatim(story.words()), byline(story)));
        blocks.add(Block.quiet("story.post_foot", "program", program.name()));
        return new Message(Text.of("story.post_summary", "title", story.title()), blocks);
    }

    /** The stories of a month, in the channel: enough of each to remember it by. */
    Message digest(List<Story> some, Program program, Instant at) {
        Text title = Text.of("story.digest_title", "program", program.name(), "at", at);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        for (Story story : some) {
            blocks.add(new Block.Prose(Text.verbatim(story.title())));
            blocks.add(new Block.Quote(Text.verbatim(opening(story.words())), byline(story)));
        }
        blocks.add(Block.quiet("story.digest_foot"));
        return new Message(title, blocks);
    }

    /** The first sentences, cut between words. */
    private static String opening(String words) {
        if (words.length() <= OPENING) {
            return words;
        }
        int space = words.lastIndexOf(' ', OPENING);
        int end = space > OPENING / 2 ? space : words.offsetByCodePoints(0, words.codePointCount(0, OPENING));
        return words.substring(0, end).strip() + " …";
    }

    /** Names of the two; empty when they chose not to be named. */
    public Optional<Text> byline(Story story) {
        if (!story.named()) {
            return Optional.empty();
        }
        Map<PersonId, Person> both = people.findAll(List.of(story.author(), story.partner()));
        return Optional.of(Text.of(
                "story.byline",
                "one",
                both.get(story.author()).name(),
                "other",
                both.get(story.partner()).name()));
    }

    private String name(PersonId person) {
        return people.get(person).name();
    }

    private static Block words(Story story) {
        return new Block.Quote(Text.verbatim(story.title() + "\n" + story.words()), Optional.empty());
    }

    /** What a button on a story means. */
    public static ActionRef action(String verb, Story story) {
        // The version tells the words that were read from the words that stand there now.
        return ActionRef.of(FLOW, verb, story.id().value(), Long.toString(story.version()));
    }
}
