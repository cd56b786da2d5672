package dev.viceversa.core.conversation.stories;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.story.Stories;
import dev.viceversa.core.story.Story;
import dev.viceversa.core.story.StoryMessages;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Stories as the two of a pair see them. Thread-safe. */
@Singleton
final class StoryCards {

    /** Stories one message shows, the newest first. */
    private static final int SHOWN = 5;

    private final Stories stories;
    private final Pairings pairings;
    private final People people;

    StoryCards(Stories stories, Pairings pairings, People people) {
        this.stories = stories;
        this.pairings = pairings;
        this.people = people;
    }

    /** Whether there can be a story to tell: the two agreed on working together, and it did not end before its time. */
    static boolean mayTell(Pairing pairing) {
        return pairing.agreedAt().isPresent() && (pairing.living() || pairing.state() == Pairing.State.COMPLETED);
    }

    /** A person's own stories, and a way to tell one. */
    Message own(PersonId person) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("story.own_title"));
        List<Pairing> told =
                pairings.of(person).stream().filter(StoryCards::mayTell).toList();
        List<Story> own = stories.of(person);
        blocks.add(told.isEmpty() && own.isEmpty() ? Block.prose("story.not_yet") : Block.prose("story.own_intro"));
        own.reversed().stream().limit(SHOWN).forEach(story -> {
            blocks.add(new Block.Divider());
            blocks.addAll(standing(story, person).blocks());
        });
        for (Pairing pairing : told) {
            String name = people.get(pairing.partnerOf(person)).name();
            blocks.add(Block.Buttons.of(new Button(
                    Text.of("story.tell", "name", name),
                    ActionRef.of(StoryMessages.FLOW, "new", pairing.id().value()),
                    Button.Look.PRIMARY,
                    Optional.empty())));
        }
        return new Message(Text.of("story.own_title"), blocks);
    }

    /** Where a story stands, for one of its two people. */
    Message standing(Story story, PersonId reader) {
        boolean waitsForReader =
                story.state() == Story.State.DRAFTED && !story.consents().contains(reader);
        String state = story.state().name().toLowerCase(Locale.ROOT);
        Text sentence = Text.of(
                waitsForReader ? "story.waits_for_you" : "story.standing_" + state,
                "name",
                people.get(story.otherThan(reader)).name(),
                "title",
                story.title());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(sentence));
        if (story.state() != Story.State.WITHDRAWN) {
            blocks.add(new Block.Quote(Text.verbatim(story.title() + "\n" + story.words()), Optional.empty()));
            blocks.add(new Block.Buttons(buttons(story, waitsForReader)));
        }
        return new Message(sentence, blocks);
    }

    private static List<Button> buttons(Story story, boolean waitsForReader) {
        List<Button> buttons = new ArrayList<>();
        if (waitsForReader) {
            buttons.add(Button.primary("story.agree", StoryMessages.action("agree", story)));
        }
        if (story.state() != Story.State.POSTED) {
            buttons.add(Button.of("story.rewrite", StoryMessages.action("rewrite", story)));
        }
        buttons.add(Button.of(
                waitsForReader ? "story.rather_not" : "story.withdraw", StoryMessages.action("withdraw", story)));
        return buttons;
    }
}
