package dev.viceversa.core.conversation.stories;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.story.SharingStories;
import dev.viceversa.core.story.Stories;
import dev.viceversa.core.story.Story;
import dev.viceversa.core.story.StoryId;
import dev.viceversa.core.story.StoryMessages;
import dev.viceversa.core.story.StoryStep;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A pair tells a success story: {@code story}. Coordinators' buttons on it come here too. Thread-safe. */
@Singleton
final class StoryConversation implements Conversation {

    private final Stories stories;
    private final SharingStories sharing;
    private final Pairings pairings;
    private final StoryCards cards;
    private final StoryDesk desk;
    private final IdSource ids;
    private final ProgramTime time;

    StoryConversation(
            Stories stories,
            SharingStories sharing,
            Pairings pairings,
            StoryCards cards,
            StoryDesk desk,
            IdSource ids,
            ProgramTime time) {
        this.stories = stories;
        this.sharing = sharing;
        this.pairings = pairings;
        this.cards = cards;
        this.desk = desk;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public String flow() {
        return StoryMessages.FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.STORY, Command.STORIES);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        return new Reply.Say(command == Command.STORIES ? desk.overview() : cards.own(visitor.id()));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        ActionRef action = press.action();
        if (action.verb().equals("new")) {
            return pairing(action, visitor)
                    .<Reply>map(pairing ->
                            new Reply.Ask(StoryForm.writing(pairing.id().value(), ids.next())))
                    .orElseGet(() -> Reply.say("desk.not_yours"));
        }
        Optional<Story> story = action.id(0).map(StoryId::new).flatMap(stories::find);
        return switch (action.verb()) {
            case "agree", "rewrite", "withdraw" ->
                story.filter(found -> found.concerns(visitor.id()))
                        .map(found -> ofTheTwo(action, found, visitor.id()))
                        .orElseGet(() -> Reply.say("desk.not_yours"));
            case "post", "aside", "export" ->
                visitor.coordinator() ? desk.pressed(action.verb(), story, visitor) : Reply.say("desk.not_yours");
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        return switch (sent.action().verb()) {
            case "write" -> written(sent, visitor);
            case "rewrite" -> rewritten(sent, visitor);
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply ofTheTwo(ActionRef action, Story story, PersonId who) {
        return switch (action.verb()) {
            case "agree" -> agreed(action, story, who);
            case "rewrite" ->
                story.state() == Story.State.POSTED || story.state() == Story.State.WITHDRAWN
                        ? new Reply.Replace(cards.standing(story, who))
                        : new Reply.Ask(StoryForm.rewriting(story));
            default ->
                new Reply.Replace(cards.standing(sharing.withdraw(story, who).story(), who));
        };
    }

    private Reply agreed(ActionRef action, Story story, PersonId who) {
        // Agreeing is agreeing to the words on the card; if they changed meanwhile, the new ones are shown instead.
        boolean sameWords = action.id(1)
                .filter(version -> version.equals(Long.toString(story.version())))
                .isPresent();
        boolean undecided =
                story.state() == Story.State.DRAFTED && !story.consents().contains(who);
        return undecided && !sameWords
                ? new Reply.Replace(cards.standing(story, who))
                : new Reply.Replace(cards.standing(sharing.agree(story, who).story(), who));
    }

    private Reply written(Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<Pairing> pairing = pairing(sent.action(), visitor);
        Optional<String> id = sent.action().id(1);
        if (pairing.isEmpty() || id.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Form form = StoryForm.writing(pairing.get().id().value(), id.get());
        Map<String, Text> problems = FormCheck.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        PersonId author = visitor.id();
        StoryStep step = sharing.draft(new Story(
                new StoryId(id.get()),
                0,
                pairing.get().program(),
                pairing.get().id(),
                author,
                pairing.get().partnerOf(author),
                StoryForm.title(sent.answers()),
                StoryForm.words(sent.answers()),
                StoryForm.named(sent.answers()),
                Story.State.DRAFTED,
                Set.of(author),
                time.now(),
                Optional.empty()));
        return step.story().concerns(author)
                ? new Reply.Say(cards.standing(step.story(), author))
                : Reply.say("desk.not_yours");
    }

    private Reply rewritten(Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<Story> story = sent.action()
                .id(0)
                .map(StoryId::new)
                .flatMap(stories::find)
                .filter(found -> found.concerns(visitor.id()));
        if (story.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Form form = StoryForm.rewriting(story.get());
        Map<String, Text> problems = FormCheck.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        StoryStep step = sharing.rewrite(
                story.get(),
                visitor.id(),
                StoryForm.title(sent.answers()),
                StoryForm.words(sent.answers()),
                StoryForm.named(sent.answers()));
        return new Reply.Say(cards.standing(step.story(), visitor.id()));
    }

    /** A pairing of the visitor's in which both agreed on working together; only about such is there a story to tell. */
    private Optional<Pairing> pairing(ActionRef action, Visitor visitor) {
        return action.id(0)
                .map(PairingId::new)
                .flatMap(pairings::find)
                .filter(found -> found.roleOf(visitor.id()).isPresent())
                .filter(StoryCards::mayTell);
    }
}
