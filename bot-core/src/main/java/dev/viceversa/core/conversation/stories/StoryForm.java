package dev.viceversa.core.conversation.stories;

import dev.viceversa.core.story.Story;
import dev.viceversa.core.story.StoryMessages;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.util.List;
import java.util.Optional;

/** What somebody is asked when telling a story. */
final class StoryForm {

    private static final String TITLE = "title";
    private static final String WORDS = "words";
    private static final String NAMED = "named";

    private StoryForm() {}

    /** A new story; {@code id} is the one it will have. */
    static Form writing(String pairing, String id) {
        return form("", "", true, ActionRef.of(StoryMessages.FLOW, "write", pairing, id));
    }

    /** The same story in other words. */
    static Form rewriting(Story story) {
        return form(
                story.title(),
                story.words(),
                story.named(),
                ActionRef.of(StoryMessages.FLOW, "rewrite", story.id().value()));
    }

    static String title(Answers answers) {
        return answers.textOrEmpty(TITLE);
    }

    static String words(Answers answers) {
        return answers.textOrEmpty(WORDS);
    }

    static boolean named(Answers answers) {
        return answers.textOrEmpty(NAMED).equals("yes");
    }

    private static Form form(String title, String words, boolean named, ActionRef onSubmit) {
        return new Form(
                Text.of("story.form_title"),
                Text.of("story.form_submit"),
                List.of(
                        Block.prose("story.form_intro"),
                        new Input.ShortText(
                                TITLE, Text.of("story.title"), Optional.empty(), true, Story.LONGEST_TITLE, title),
                        new Input.LongText(
                                WORDS,
                                Text.of("story.words"),
                                Optional.of(Text.of("story.words_hint")),
                                true,
                                Story.LONGEST_WORDS,
                                words),
                        new Input.ChooseOne(
                                NAMED,
                                Text.of("story.named"),
                                Optional.empty(),
                                true,
                                List.of(
                                        new Input.Option("yes", Text.of("story.named_yes")),
                                        new Input.Option("no", Text.of("story.named_no"))),
                                Optional.of(named ? "yes" : "no")),
                        Block.quiet("story.who")),
                onSubmit);
    }
}
