package dev.viceversa.core.conversation.stories;

import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.story.SharingStories;
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

/** Stories as coordinators see them: only once both people agreed. The caller has made sure it is one. Thread-safe. */
@Singleton
final class StoryDesk {

    /** Stories one message shows; those that wait longest come first. */
    private static final int SHOWN = 5;

    private final Stories stories;
    private final SharingStories sharing;
    private final Programs programs;
    private final StoryMessages messages;
    private final StoryExport export;

    StoryDesk(Stories stories, SharingStories sharing, Programs programs, StoryMessages messages, StoryExport export) {
        this.stories = stories;
        this.sharing = sharing;
        this.programs = programs;
        this.messages = messages;
        this.export = export;
    }

    /** What waits, what was set aside, and how much was posted, over all programs. */
    Message overview() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("story.desk_title"));
        List<Story> waiting = inAll(Story.State.OFFERED);
        blocks.add(Block.prose("story.desk_waiting", "count", waiting.size()));
        show(waiting, blocks);
        List<Story> aside = inAll(Story.State.SET_ASIDE);
        if (!aside.isEmpty()) {
            blocks.add(Block.prose("story.desk_aside", "count", aside.size()));
            show(aside, blocks);
        }
        List<Story> posted = inAll(Story.State.POSTED);
        if (!posted.isEmpty()) {
            blocks.add(new Block.Divider());
            blocks.add(Block.prose("story.desk_posted", "count", posted.size()));
            blocks.add(Block.Buttons.of(Button.of("story.export", ActionRef.of(StoryMessages.FLOW, "export"))));
        }
        return new Message(Text.of("story.desk_title"), blocks);
    }

    /** A coordinator decided something. */
    Reply pressed(String verb, Optional<Story> story, Visitor visitor) {
        if (verb.equals("export")) {
            return new Reply.Say(export.offer(inAll(Story.State.POSTED), visitor));
        }
        boolean shown = story.filter(found -> found.state() != Story.State.DRAFTED)
                .filter(found -> found.state() != Story.State.WITHDRAWN)
                .isPresent();
        if (!shown) {
            return Reply.replace("story.no_longer");
        }
        if (verb.equals("aside")) {
            return decided(sharing.setAside(story.get(), visitor.id()).story());
        }
        return sharing.post(story.get(), visitor.id())
                .map(step -> decided(step.story()))
                .orElseGet(() -> Reply.say("story.no_channel"));
    }

    private void show(List<Story> some, List<Block> blocks) {
        some.stream().limit(SHOWN).forEach(story -> {
            blocks.add(new Block.Divider());
            blocks.addAll(messages.coordinatorCard(story));
        });
    }

    private static Reply decided(Story story) {
        String state = story.state().name().toLowerCase(Locale.ROOT);
        return Reply.replace("story.decided_" + state, "title", story.title());
    }

    private List<Story> inAll(Story.State state) {
        return programs.all().stream()
                .map(Program::id)
                .flatMap(program -> stories.in(program, state).stream())
                .toList();
    }
}
